import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { StatusField } from '@openvisit/ui/StatusField.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';
import { statusAnswers } from './statusAnswers.tsx';

const StatusAnswerFragment = graphql(`
  fragment StatusAnswer_request on AccessRequest {
    id
    version
    status
    queuePlace
    requestedAt
    answerBy
    neededPieces
    infoBy
    suspendedUntil
    askAgainFrom
    availableActions
    reasons {
      code
      publicText
    }
    facility {
      id
      name
      timeZone
    }
    history {
      id
      at
    }
  }
`);

interface StatusAnswerProps {
  request: FragmentType<typeof StatusAnswerFragment>;
  /** When the server was last asked. */
  checkedAt: Date;
}

/** The answer first: how the request stands, in the reader's words, on the page's one field of colour. */
export function StatusAnswer(props: StatusAnswerProps) {
  const t = useWords();
  const moments = useMoments();
  const request = useFragmentData(StatusAnswerFragment, props.request);
  const zone = request.facility.timeZone;
  const since = request.history.at(-1)?.at ?? request.requestedAt;

  const answer = statusAnswers[request.status](request, {
    t,
    day: at => moments.day(at, zone),
    since: moments.moment(since, zone),
    checkedAt: moments.time(props.checkedAt),
    now: props.checkedAt,
  });
  return <StatusField status={request.status} {...answer} live={answer.live && withOneStop(answer.live)} />;
}
