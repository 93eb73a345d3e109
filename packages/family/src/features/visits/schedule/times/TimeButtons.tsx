import { Icon } from '@openvisit/ui/Icon.tsx';
import type { OfferedTime } from '../draft.ts';
import { useJourney } from '../journey.ts';
import { isTwice } from './isTwice.ts';
import { useTimeWords } from './useTimeWords.ts';

interface TimeButtonsProps {
  times: readonly OfferedTime[];
  busy: boolean;
  onTake(time: OfferedTime): void;
}

/** Free times, each one press away: the press keeps it for the reader. */
export function TimeButtons({ times, busy, onTake }: TimeButtonsProps) {
  const { timeZone } = useJourney().facility;
  const words = useTimeWords();
  return (
    <ul className="choice">
      {times.map(time => (
        <li key={time.startsAt}>
          <button
            type="button"
            className="pick take-time"
            aria-disabled={busy || undefined}
            onClick={() => !busy && onTake(time)}
          >
            <span>
              <b>{words.moment(time.startsAt)}</b>
              <small>
                {[
                  words.fromNow(time.startsAt),
                  words.there(time.startsAt),
                  isTwice(time, times, timeZone) && words.zone(time.startsAt),
                ]
                  .filter(Boolean)
                  .join('. ')}
              </small>
            </span>
            <Icon name="right" />
          </button>
        </li>
      ))}
    </ul>
  );
}
