import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useQuery } from '@apollo/client/react';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { VisitRow } from '../components/VisitRow.tsx';

const VisitsPageQuery = graphql(`
  query VisitsPage($after: String) {
    visits(filter: { phase: PAST }, first: 20, after: $after) {
      nodes {
        id
        ...VisitRow_visit
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Every visit that is over, newest first. */
export default function VisitsPage() {
  const t = useWords();
  const { data, error, fetchMore, loading } = useQuery(VisitsPageQuery, { fetchPolicy: 'cache-and-network' });
  if (!data && error) throw error as Error;
  if (!data) return <LoadingPage />;

  const { nodes, pageInfo } = data.visits;
  const more = () => void fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined);
  return (
    <Page title={t('visits.past')}>
      <Title>{t('visits.past')}</Title>
      <h2 className="unseen">{t('visits.allPast')}</h2>
      {nodes.length === 0 && <p>{t('visits.nonePast')}</p>}
      <ul className="request-rows">
        {nodes.map(visit => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button kind="second" wide busy={loading} onClick={more}>
          {t('visits.more')}
        </Button>
      )}
    </Page>
  );
}
