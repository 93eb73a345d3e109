import { Button } from '@openvisit/ui/Button.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { useDates } from '../dates.ts';
import { useStaffMember } from '../staffMember.ts';
import type { TrailEntry, TrailState } from './trailPages.ts';

/** The rows of a trail: who did what, when, and where the row stands in the sealed chain. */
export function Trail({ entries, failed, tryAgain, hasMore, loadingMore, showMore }: TrailState) {
  const t = useWords();
  if (!entries)
    return failed ? <TryAgain onTry={tryAgain} /> : <Skeleton label={t('trail.loading')} lines={[70, 60, 75]} />;
  if (entries.length === 0) return <p className="quiet">{t('trail.none')}</p>;

  return (
    <>
      <p className="quiet small">{t('trail.about')}</p>
      <ol className="trail">
        {entries.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {hasMore && (
        <Button kind="second" slim busy={loadingMore} onClick={() => void showMore()}>
          {t('trail.more')}
        </Button>
      )}
    </>
  );
}

function Entry({ entry }: { entry: TrailEntry }) {
  const t = useWords();
  const { moment } = useDates();
  const language = useLanguage();
  const { facilities } = useStaffMember();
  const { type, by, byName, at, facility, sealPosition } = entry;
  const nameless = by === 'API' ? t('trail.program') : t(`by.${by}`);

  return (
    <li>
      <span className="trail-words">{t(`trail.${type}`, { who: byName ?? nameless })}</span>
      <time className="num quiet" dateTime={at}>
        {moment(at, facility.timeZone)}
      </time>
      <span className="num quiet small trail-seal">
        {facilities.length > 1 && `${facility.name} · `}
        {sealPosition === null
          ? t('trail.unsealed')
          : t('trail.sealed', { position: sealPosition.toLocaleString(language) })}
      </span>
    </li>
  );
}
