import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { Place } from './placesQuery.ts';

interface Props {
  place: Place;
  timeZone: string;
  onUnblock(blockId: string): void;
}

/** The times at which a place is kept free, each with the way to open it again. */
export function PlaceBlocks({ place, timeZone, onUnblock }: Props) {
  const t = useWords();
  const { moment } = useDates();
  if (place.blocks.length === 0) return null;
  return (
    <ul className="place-blocks small">
      {place.blocks.map(({ id, startsAt, endsAt, reason, officerNote }) => {
        const times = { from: moment(startsAt, timeZone), to: moment(endsAt, timeZone) };
        return (
          <li key={id}>
            <span>
              {t('places.blocked', times)}: {reason.label}
              {officerNote && <span className="quiet as-typed"> {officerNote}</span>}
            </span>
            <Button
              slim
              kind="plain"
              aria-label={t('places.unblockWhich', { name: place.name, ...times })}
              onClick={() => onUnblock(id)}
            >
              {t('places.unblock')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
