import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { RequestView_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { AboutRequest } from './AboutRequest.tsx';
import { FacilityWrote } from './FacilityWrote.tsx';
import { NeededPieces } from './NeededPieces.tsx';
import { providePath } from './providePieces.ts';
import { Reasons } from './Reasons.tsx';
import { RequestHistory } from './RequestHistory.tsx';
import { RequestRoad } from './RequestRoad.tsx';
import { StatusAnswer } from './StatusAnswer.tsx';
import { useNewsOf } from './useNews.ts';
import { VisitWays } from './VisitWays.tsx';

/** All that the page shows: one event with it brings the whole page up to date. */
const RequestViewFragment = graphql(`
  fragment RequestView_request on AccessRequest {
    id
    version
    status
    neededPieces
    availableActions
    facility {
      id
      name
      state
      phone
    }
    ...StatusAnswer_request
    ...FacilityWrote_request
    ...NeededPieces_request
    ...Reasons_request
    ...VisitWays_request
    ...RequestRoad_request
    ...RequestHistory_request
    ...AboutRequest_request
  }
`);

interface RequestViewProps {
  request: FragmentType<typeof RequestViewFragment>;
  checkedAt: Date;
}

/** The page of one request, in the order of its questions: how does it stand, what now, why, what can I do. */
export function RequestView(props: RequestViewProps) {
  const t = useWords();
  const request = useFragmentData(RequestViewFragment, props.request);
  const action = useMainAction(request);
  useNewsOf(request);
  const own: Partial<Record<RequestView_RequestFragment['status'], ReactNode>> = {
    NEEDS_INFO: <NeededPieces request={request} />,
    APPROVED: <VisitWays request={request} />,
    DENIED: <Reasons request={request} toldAbove />,
    SUSPENDED: <Reasons request={request} />,
    REVOKED: <Reasons request={request} />,
  };

  return (
    <Page
      title={t('request.at', { facility: request.facility.name })}
      family={statusLook(request.status).family}
      head={<StatusAnswer request={request} checkedAt={props.checkedAt} />}
      {...(action && { bar: { action } })}
    >
      {own[request.status]}
      <FacilityWrote request={request} />
      <RequestRoad request={request} />
      <RequestHistory request={request} />
      <AboutRequest request={request} />
    </Page>
  );
}

/** The one thing to do here, if there is one: the server says what is allowed. */
function useMainAction({
  id,
  facility,
  status,
  neededPieces,
  availableActions,
}: RequestView_RequestFragment): ReactNode {
  const t = useWords();
  if (availableActions.includes('PROVIDE_INFO')) {
    const [piece, ...others] = neededPieces;
    const words = others.length > 0 ? 'send' : piece === 'ADDRESS' ? 'sendAddress' : 'takePicture';
    return (
      <Button href={providePath(id, neededPieces)} wide {...(words === 'takePicture' && { icon: 'camera' })}>
        {t(`request.NEEDS_INFO.${words}`)}
      </Button>
    );
  }
  if (availableActions.includes('ASK_AGAIN')) {
    return (
      <Button href={paths.confirmFacility(facility.state, facility.id)} wide>
        {t('request.askAgain')}
      </Button>
    );
  }
  if (!canScheduleIn.has(status)) return undefined;
  return (
    <Button href={paths.scheduleAt(facility.id)} icon="calendar" wide>
      {t('home.schedule')}
    </Button>
  );
}

/** Where the next step is to schedule a visit. */
const canScheduleIn = new Set<RequestView_RequestFragment['status']>(['APPROVED']);
