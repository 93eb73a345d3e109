import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { Redirect } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';

const ScheduleWhereQuery = graphql(`
  query ScheduleWhere {
    viewer {
      ... on HomeUser {
        id
        accessRequests(first: 50) {
          nodes {
            id
            version
            status
            facility {
              id
              name
              stateName
            }
          }
        }
      }
    }
  }
`);

/** At which facility one visits: those that approved the reader. Where there is one, it need not be asked. */
export default function ScheduleWherePage() {
  const t = useWords();
  const { data } = usePageQuery(ScheduleWhereQuery, {});
  if (!data) return <LoadingPage />;
  if (data.viewer?.__typename !== 'HomeUser') return <NotFoundPage />;

  const approved = data.viewer.accessRequests.nodes.filter(({ status }) => status === 'APPROVED');
  const [first] = approved;
  if (first && approved.length === 1) return <Redirect to={paths.scheduleAt(first.facility.id)} replace />;
  return (
    <Page title={t('schedule.where.title')}>
      <Title>{t('schedule.where.title')}</Title>
      {first ? (
        <ul className="choice">
          {approved.map(({ facility }) => (
            <li key={facility.id}>
              <a className="pick take-time" href={paths.scheduleAt(facility.id)}>
                <span>
                  <b>{facility.name}</b>
                  <small>{facility.stateName}</small>
                </span>
                <Icon name="right" />
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <Empty
          icon="house"
          title={t('schedule.where.none')}
          action={<Button href={paths.addFacility}>{t('home.add')}</Button>}
        >
          {t('schedule.where.noneHint')}
        </Empty>
      )}
    </Page>
  );
}
