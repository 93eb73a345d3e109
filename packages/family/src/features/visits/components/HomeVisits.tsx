import { graphql } from '@openvisit/schema/family';
import { useWords } from '@openvisit/ui/words.tsx';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { VisitRow } from './VisitRow.tsx';

const HomeVisitsQuery = graphql(`
  query HomeVisits {
    coming: visits(filter: { phase: COMING }, first: 20) {
      nodes {
        id
        ...VisitRow_visit
      }
    }
    past: visits(filter: { phase: PAST }, first: 3) {
      nodes {
        id
        ...VisitRow_visit
      }
    }
  }
`);

/** On the first page: the visits that come, soonest first, then the last three. */
export default function HomeVisits() {
  const t = useWords();
  const { data } = usePageQuery(HomeVisitsQuery, {}, { eachMinute: true });
  if (!data) return null;
  const { coming, past } = data;

  return (
    <>
      <section>
        <h2>{t('visits.coming')}</h2>
        {coming.nodes.length === 0 && <p className="quiet">{t('visits.none')}</p>}
        <ul className="request-rows">
          {coming.nodes.map(visit => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </ul>
      </section>
      {past.nodes.length > 0 && (
        <section>
          <h2>{t('visits.past')}</h2>
          <ul className="request-rows">
            {past.nodes.map(visit => (
              <VisitRow key={visit.id} visit={visit} />
            ))}
          </ul>
          <p className="links">
            <a href={paths.visits}>{t('visits.allPast')}</a>
          </p>
        </section>
      )}
    </>
  );
}
