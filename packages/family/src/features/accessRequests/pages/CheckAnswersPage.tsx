import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { FacilityNote } from '@openvisit/ui/FacilityNote.tsx';
import { Journey } from '@openvisit/ui/Journey.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { leaveToSignIn } from '../../../page/wantedPath.ts';
import { Page } from '../../../page/Page.tsx';
import { useGoOn } from '../../../page/useGoOn.ts';
import { addFacilitySteps } from '../components/addFacilitySteps.ts';
import { CheckAnswers } from '../components/CheckAnswers.tsx';
import { RequestAccessMutation } from '../components/requestAccess.ts';
import { RequestAccessProblem } from '../components/RequestAccessProblem.tsx';

const CheckAnswersPageQuery = graphql(`
  query CheckAnswersPage($facilityId: ID!) {
    viewer {
      ... on HomeUser {
        id
        ...CheckAnswers_homeUser
      }
    }
    facility(id: $facilityId) {
      id
      timeZone
      phone
      name
      familyNote
      myAccessRequest {
        id
        version
        availableActions
      }
      ...CheckAnswers_facility
    }
  }
`);

/** Add a new facility, last step: what will be sent, to whom, and how long it takes; then it is sent, once. */
export default function CheckAnswersPage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { state = '', facilityId = '' } = useParams();
  const { data } = usePageQuery(CheckAnswersPageQuery, { facilityId });
  const { act, answer, failure, busy } = useAction(RequestAccessMutation);
  const mine = data?.facility?.myAccessRequest;
  const isThere = mine && !mine.availableActions.includes('ASK_AGAIN');
  // Our own request can be heard of before its answer: the button must not change under the finger.
  const already = isThere && !busy && answer?.requestAccess.__typename !== 'AccessRequest' ? mine : undefined;
  useGoOn(Boolean(failure && already), paths.accessRequested(already?.id ?? ''));
  const signedOut = data && !data.viewer;
  useEffect(() => {
    if (signedOut) leaveToSignIn();
  }, [signedOut]);
  if (!data || signedOut) return <LoadingPage />;

  const { facility, viewer } = data;
  if (!facility || viewer?.__typename !== 'HomeUser') return <NotFoundPage />;

  async function send() {
    const sent = (await act({ input: { facilityId } }))?.requestAccess;
    if (sent?.__typename === 'AccessRequest') navigate(paths.accessRequested(sent.id), { replace: true });
  }
  const action = already ? (
    <Button href={paths.accessRequest(already.id)} wide>
      {t('add.check.see')}
    </Button>
  ) : (
    <Button wide busy={busy} onClick={send}>
      {t('add.check.send')}
    </Button>
  );
  return (
    <Page title={t('add.check.title')} bar={{ note: already ? undefined : t('add.check.free'), action }}>
      {failure && <FailureNote failure={failure} />}
      {answer && <RequestAccessProblem answer={answer.requestAccess} facility={facility} />}
      {already && !answer && <Note icon="info">{t('add.check.already')}</Note>}
      <Journey
        step={addFacilitySteps}
        of={addFacilitySteps}
        title={t('add.check.title')}
        onBack={() => navigate(paths.chooseFacility(state))}
      />
      {facility.familyNote && <FacilityNote facility={facility.name}>{facility.familyNote}</FacilityNote>}
      <CheckAnswers facility={facility} homeUser={viewer} />
    </Page>
  );
}
