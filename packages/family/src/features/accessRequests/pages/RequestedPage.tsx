import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Confirmation } from '@openvisit/ui/Confirmation.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { RequestRoad } from '../components/RequestRoad.tsx';

const RequestedPageQuery = graphql(`
  query RequestedPage($id: ID!) {
    accessRequest(id: $id) {
      id
      version
      reference
      facility {
        id
        name
      }
      ...RequestRoad_request
    }
  }
`);

/** The journey's end: what was done, the number to keep, and what happens next. */
export default function RequestedPage() {
  const t = useWords();
  const { requestId = '' } = useParams();
  const { data } = usePageQuery(RequestedPageQuery, { id: requestId });
  if (!data) return <LoadingPage />;
  if (!data.accessRequest) return <NotFoundPage />;

  const { reference, facility } = data.accessRequest;
  const see = (
    <Button href={paths.accessRequest(requestId)} wide>
      {t('requested.see')}
    </Button>
  );
  return (
    <Page
      title={t('requested.title')}
      family="good"
      head={
        <Confirmation
          title={t('requested.title')}
          reference={reference}
          lead={t('requested.words', { facility: facility.name })}
        />
      }
      bar={{ action: see }}
    >
      <p>{t('requested.referenceHint')}</p>
      <RequestRoad request={data.accessRequest} />
      <p className="links">
        <a href={paths.home}>{t('requested.home')}</a>
      </p>
    </Page>
  );
}
