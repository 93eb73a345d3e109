import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';
import { formatAge } from '@openvisit/ui/formatDuration.ts';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useLanguage } from '@openvisit/ui/words.tsx';
import { fullName } from '../../accounts/personName.ts';
import { useQueueFilter } from '../useQueueFilter.ts';
import { QueueMark } from './QueueMark.tsx';

const QueueRow_request = graphql(`
  fragment QueueRow_request on AccessRequest {
    id
    version
    status
    availableActions
    requestedAt
    homeUser {
      id
      givenName
      familyName
    }
    ...QueueMark_request
  }
`);

interface Props {
  requestId: string;
  place: number;
  current: boolean;
  now: Date;
}

/** One waiting family: place, name, how long they wait, and what is special about it. It stays where it is when it changes. */
export function QueueRow({ requestId, place, current, now }: Props) {
  const language = useLanguage();
  const { addressOf } = useQueueFilter();
  const { data: request } = useSuspenseFragment({
    fragment: QueueRow_request,
    fragmentName: 'QueueRow_request',
    from: { __typename: 'AccessRequest', id: requestId },
  });
  const waiting = request.availableActions.includes('APPROVE');
  const age = formatAge(now.getTime() - new Date(request.requestedAt).getTime(), language);

  return (
    <li className={current ? 'at' : undefined}>
      <a href={addressOf(request.id)} aria-current={current ? 'true' : undefined}>
        <span className="n num">{place}</span>
        <b>{fullName(request.homeUser)}</b>
        <span className="age num">{waiting && age}</span>
        <small>{waiting ? <QueueMark request={request} now={now} /> : <StatusBadge status={request.status} />}</small>
      </a>
    </li>
  );
}
