import type { VisitStatus as Status } from '@openvisit/schema/staff/graphql.ts';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

/** How a visit stands; a private one says so everywhere. */
export function VisitStatus({ visit }: { visit: { status: Status; privileged: boolean } }) {
  const t = useWords();
  return (
    <span className="visit-status">
      <StatusBadge status={visit.status} />
      {visit.privileged && (
        <span className="status calm">
          <Icon name="lock" />
          {t('status.private')}
        </span>
      )}
    </span>
  );
}
