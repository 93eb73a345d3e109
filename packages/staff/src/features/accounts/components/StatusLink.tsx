import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { AccessRequestStatus } from '@openvisit/schema/staff/graphql.ts';
import { paths } from '../../../app/paths.ts';

/** A status that leads to what it means. */
export function StatusLink({ status, until }: { status: AccessRequestStatus; until?: string | undefined }) {
  const t = useWords();
  return (
    <a className="status-link" href={`${paths.statusHelp}#status-${status}`} title={t('request.aboutStatus')}>
      <StatusBadge status={status} {...(until && { until })} />
    </a>
  );
}
