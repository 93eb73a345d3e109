import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { formatAge } from '@openvisit/ui/formatDuration.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { Mark } from '../../accounts/components/Mark.tsx';
import { StatusLink } from '../../accounts/components/StatusLink.tsx';
import { useDates } from '../../accounts/dates.ts';
import { useNow } from '../useNow.ts';

const RequestStatus_request = graphql(`
  fragment RequestStatus_request on AccessRequest {
    id
    version
    status
    availableActions
    requestedAt
    suspendedUntil
    usualTimeExceeded
    facility {
      id
      timeZone
    }
  }
`);

/** A request's status, a link to what it means, and how long it waits. */
export function RequestStatus(props: { request: FragmentType<typeof RequestStatus_request> }) {
  const t = useWords();
  const language = useLanguage();
  const dates = useDates();
  const now = useNow(60_000);
  const { status, availableActions, requestedAt, suspendedUntil, usualTimeExceeded, facility } = useFragmentData(
    RequestStatus_request,
    props.request,
  );

  return (
    <p className="request-status">
      <StatusLink
        status={status}
        until={suspendedUntil ? dates.lastDayBefore(suspendedUntil, facility.timeZone) : undefined}
      />
      {availableActions.includes('APPROVE') && (
        <span className="quiet num">{formatAge(now.getTime() - new Date(requestedAt).getTime(), language)}</span>
      )}
      {usualTimeExceeded && <Mark family="wait" icon="hourglass" words={t('queue.longer')} />}
    </p>
  );
}
