import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { Page } from '../../../page/Page.tsx';
import { useGoOn } from '../../../page/useGoOn.ts';
import { Title } from '../../../page/Title.tsx';
import { ChangedMeanwhile } from '../components/ChangedMeanwhile.tsx';

const WithdrawPageQuery = graphql(`
  query WithdrawPage($id: ID!) {
    accessRequest(id: $id) {
      id
      version
      availableActions
      facility {
        id
        name
      }
    }
  }
`);

const WithdrawMutation = graphql(`
  mutation WithdrawAccessRequest($input: WithdrawAccessRequestInput!) {
    withdrawAccessRequest(input: $input) {
      ... on AccessRequest {
        id
        ...RequestRow_request
        ...RequestView_request
      }
      ... on Problem {
        message
      }
      ... on AlreadyDecided {
        accessRequest {
          id
          ...RequestView_request
        }
      }
      ... on StaleVersion {
        accessRequest {
          id
          ...RequestView_request
        }
      }
    }
  }
`);

/** Asks once more before a request is taken back, and says what it costs. */
export default function WithdrawPage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { requestId = '' } = useParams();
  const { data } = usePageQuery(WithdrawPageQuery, { id: requestId });
  const { act, answer, failure, busy } = useAction(WithdrawMutation);
  const canWithdraw = data?.accessRequest?.availableActions.includes('WITHDRAW') ?? true;
  useGoOn(Boolean(failure) && !canWithdraw, paths.accessRequest(requestId));
  if (!data) return <LoadingPage />;
  if (!data.accessRequest) return <NotFoundPage />;

  const { version, facility } = data.accessRequest;
  async function withdraw() {
    const done = await act({ input: { accessRequestId: requestId, version } });
    if (done?.withdrawAccessRequest.__typename === 'AccessRequest')
      navigate(paths.accessRequest(requestId), { replace: true });
  }
  return (
    <Page title={t('withdraw.title')}>
      {failure && <FailureNote failure={failure} />}
      {answer && <ChangedMeanwhile problem={answer.withdrawAccessRequest} requestId={requestId} />}
      {!canWithdraw && !answer && <Note>{t('withdraw.closed')}</Note>}
      <Title lead={t('withdraw.lead', { facility: facility.name })}>{t('withdraw.title')}</Title>
      <p>{t('withdraw.again')}</p>
      <div className="stack">
        {canWithdraw && (
          <Button kind="stop" wide busy={busy} onClick={withdraw}>
            {t('withdraw.do')}
          </Button>
        )}
        <Button kind="second" wide href={paths.accessRequest(requestId)}>
          {t(canWithdraw ? 'withdraw.keep' : 'requested.see')}
        </Button>
      </div>
    </Page>
  );
}
