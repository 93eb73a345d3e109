import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { RequestRow_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords, type Translate } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { dayBefore, useMoments } from '../../../page/useMoments.ts';
import { useNewsOf } from './useNews.ts';

const RequestRowFragment = graphql(`
  fragment RequestRow_request on AccessRequest {
    id
    version
    status
    queuePlace
    answerBy
    neededPieces
    infoBy
    suspendedUntil
    facility {
      id
      name
      timeZone
    }
  }
`);

/** One request in a list: how it stands, where, and one line of what happens now. The whole row is the link. */
export function RequestRow(props: { request: FragmentType<typeof RequestRowFragment> }) {
  const t = useWords();
  const { day } = useMoments();
  const request = useFragmentData(RequestRowFragment, props.request);
  const { facility, status } = request;
  useNewsOf(request);

  return (
    <li className="request-row">
      <div>
        <StatusBadge status={status} small />
        <h3>
          <a href={paths.accessRequest(request.id)}>{facility.name}</a>
        </h3>
        <p>{lines[status](request, t, at => (at ? day(at, facility.timeZone) : ''))}</p>
      </div>
      <Icon name="right" />
    </li>
  );
}

type Line = (request: RequestRow_RequestFragment, t: Translate, day: (at: string | null) => string) => string;

const lines: Record<RequestRow_RequestFragment['status'], Line> = {
  PENDING: ({ queuePlace, answerBy }, t, day) => t('row.PENDING', { place: queuePlace ?? 0, day: day(answerBy) }),
  NEEDS_INFO: ({ neededPieces, infoBy }, t, day) =>
    t('row.NEEDS_INFO', { count: neededPieces.length, day: day(infoBy) }),
  APPROVED: (_request, t) => t('row.APPROVED'),
  DENIED: (_request, t) => t('row.DENIED'),
  WITHDRAWN: (_request, t) => t('row.WITHDRAWN'),
  EXPIRED: (_request, t) => t('row.EXPIRED'),
  SUSPENDED: ({ suspendedUntil }, t, day) =>
    suspendedUntil ? t('row.SUSPENDED', { day: day(dayBefore(suspendedUntil)) }) : t('row.SUSPENDED.open'),
  REVOKED: (_request, t) => t('row.REVOKED'),
};
