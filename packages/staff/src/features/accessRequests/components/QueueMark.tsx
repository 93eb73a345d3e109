import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { formatAge } from '@openvisit/ui/formatDuration.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { usePending } from '../decisions/desk.ts';
import { dueState } from '../dueState.ts';
import { Mark } from '../../accounts/components/Mark.tsx';

const QueueMark_request = graphql(`
  fragment QueueMark_request on AccessRequest {
    id
    version
    reference
    answerBy
    usualTimeExceeded
    facility {
      id
      name
    }
    previousRequest {
      id
      version
    }
    history {
      id
      action
    }
  }
`);

/** The one thing to know about a waiting request before it is opened; the most urgent wins. */
export function QueueMark({ now, ...props }: { request: FragmentType<typeof QueueMark_request>; now: Date }) {
  const t = useWords();
  const language = useLanguage();
  const request = useFragmentData(QueueMark_request, props.request);
  const { facilities } = useStaffMember();
  const { decisions, troubles } = usePending();
  const action = decisions.find(({ accessRequestId }) => accessRequestId === request.id)?.draft.action;
  const due = dueState(new Date(request.answerBy), now);
  const time = formatAge(due.milliseconds, language);

  if (action) return <Mark family="calm" icon="tick" words={t(`queue.chosen.${action}`)} />;
  if (troubles[request.id]) return <Mark family="stop" icon="warning" words={t('queue.lookAgain')} />;
  if (due.type === 'late') return <Mark family="stop" icon="clock" words={t('queue.late', { time })} />;
  if (due.type === 'soon') return <Mark family="wait" icon="clock" words={t('queue.due', { time })} />;
  if (request.usualTimeExceeded) return <Mark family="wait" icon="hourglass" words={t('queue.longer')} />;
  if (request.history.at(-1)?.action === 'PROVIDE_INFO') {
    return <Mark family="turn" icon="turn" words={t('queue.sentAgain')} />;
  }
  if (request.previousRequest) return <Mark family="calm" icon="info" words={t('queue.askedBefore')} />;
  return <>{facilities.length > 1 ? request.facility.name : request.reference}</>;
}
