import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { HitVisitRow } from './HitVisitRow.tsx';
import type { VisitsHit } from './hitVisits.ts';
import type { Hits } from './useHits.ts';
import '../hits.css';

interface Props {
  hits: Hits;
  /** What becomes of the visits: they stay until somebody moves or cancels them, or saving cancels them. */
  fate?: 'stay' | 'cancelled';
}

/** What a change does to booked visits, told before it is saved: how many, and each with a link to its page. */
export function HitVisits({ hits: { asked, hit, failed, place }, fate = 'stay' }: Props) {
  const t = useWords();
  return (
    <section className="hits" ref={place} tabIndex={-1} aria-label={t('hits.title')}>
      <h3>{t('hits.title')}</h3>
      <div role="status">
        {!asked && <p className="quiet">{t('hits.notYet')}</p>}
        {asked && !hit && !failed && <p className="quiet">{t('hits.looking')}</p>}
        {failed && (
          <Note family="stop" icon="warning">
            {t('hits.failed')}
          </Note>
        )}
        {hit?.count === 0 && (
          <Note family="good" icon="tickRing">
            {t('hits.none')}
          </Note>
        )}
        {hit && hit.count > 0 && (
          <Note family="wait" icon="warning" title={t('hits.some', { count: hit.count })}>
            {t(`hits.${fate}`)}
          </Note>
        )}
      </div>
      {hit && hit.count > 0 && <HitList hit={hit} />}
    </section>
  );
}

function HitList({ hit: { count, visits } }: { hit: VisitsHit }) {
  const t = useWords();
  return (
    <>
      <ul className="hit-list">
        {visits.map(visit => (
          <HitVisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
      {count > visits.length && <p className="quiet">{t('hits.more', { more: count - visits.length })}</p>}
    </>
  );
}
