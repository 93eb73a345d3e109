import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { formatDate } from '@openvisit/ui/formatDateTime.ts';
import { TodoList } from '@openvisit/ui/TodoList.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { BackLink } from '../../../page/FormPage.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';

export const GuestsPageQuery = graphql(`
  query GuestsPage {
    viewer {
      ... on HomeUser {
        id
        guests {
          id
          version
          givenName
          familyName
          dateOfBirth
        }
      }
    }
  }
`);

/** Manage account: who comes along on visits. */
export default function GuestsPage() {
  const t = useWords();
  const language = useLanguage();
  const { data } = usePageQuery(GuestsPageQuery, {});
  if (data?.viewer?.__typename !== 'HomeUser') return <LoadingPage />;
  const { guests } = data.viewer;

  const add = (
    <Button href={paths.addGuest} icon="plus" wide>
      {t('visit.guests.add')}
    </Button>
  );
  return (
    <Page title={t('visit.guests.title')} bar={{ action: add }}>
      <div>
        <BackLink to={paths.account} />
        <Title lead={t('visit.guests.lead')}>{t('visit.guests.title')}</Title>
      </div>
      <h2 className="unseen">{t('visit.guests.list')}</h2>
      {guests.length === 0 && <p className="quiet">{t('visit.guests.none')}</p>}
      <TodoList
        items={guests.map(({ id, givenName, familyName, dateOfBirth }) => ({
          key: id,
          icon: 'person',
          title: `${givenName} ${familyName}`,
          detail: t('visit.guests.born', { day: formatDate(dateOfBirth, 'UTC', language) }),
          href: paths.changeGuest(id),
        }))}
      />
    </Page>
  );
}
