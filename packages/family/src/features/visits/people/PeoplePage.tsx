import { graphql } from '@openvisit/schema/family';
import { useWords } from '@openvisit/ui/words.tsx';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { BackLink } from '../../../page/FormPage.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { RelationshipRow } from './RelationshipRow.tsx';

const PeoplePageQuery = graphql(`
  query PeoplePage {
    viewer {
      ... on HomeUser {
        id
        relationships {
          id
          ...RelationshipRow_relationship
        }
      }
    }
  }
`);

/** Manage account: the people one visits, and what each facility said to it. */
export default function PeoplePage() {
  const t = useWords();
  const { data } = usePageQuery(PeoplePageQuery, {}, { eachMinute: true });
  if (data?.viewer?.__typename !== 'HomeUser') return <LoadingPage />;
  const { relationships } = data.viewer;

  return (
    <Page title={t('visit.people.title')}>
      <div>
        <BackLink to={paths.account} />
        <Title lead={t('visit.people.lead')}>{t('visit.people.title')}</Title>
      </div>
      <h2 className="unseen">{t('visit.people.list')}</h2>
      {relationships.length === 0 && <p className="quiet">{t('visit.people.none')}</p>}
      <ul className="request-rows">
        {relationships.map(relationship => (
          <RelationshipRow key={relationship.id} relationship={relationship} />
        ))}
      </ul>
    </Page>
  );
}
