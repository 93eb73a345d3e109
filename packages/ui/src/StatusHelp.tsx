import { StatusBadge } from './StatusBadge.tsx';
import { useWords } from './words.tsx';

/** Who can act: the schema's `Party`. */
export type Party = 'HOME_USER' | 'STAFF' | 'SYSTEM';

/** The statuses of an access request, as the schema spells them. */
export type AccessRequestStatus =
  'PENDING' | 'NEEDS_INFO' | 'APPROVED' | 'DENIED' | 'WITHDRAWN' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED';

/** A step out of a status that the table of states allows: what the home user, the staff or the system can do. */
export type NextStep =
  | `STAFF.${'APPROVE' | 'DENY' | 'ASK_FOR_INFO' | 'SUSPEND' | 'REINSTATE' | 'REVOKE' | 'CORRECT'}`
  | `HOME_USER.${'PROVIDE_INFO' | 'WITHDRAW' | 'ASK_AGAIN'}`
  | `SYSTEM.${'EXPIRE' | 'REINSTATE'}`;

/** One status, as the table of states tells it. */
export interface StatusHelpEntry {
  status: AccessRequestStatus;
  /** Whose turn it is; nobody's where nothing has to happen. */
  actedOnBy: Party | null;
  next: readonly NextStep[];
}

/** Every status in plain words: what it means, who acts next, what can happen. Each has its own address: `#status-PENDING`. */
export function StatusHelp({ statuses }: { statuses: readonly StatusHelpEntry[] }) {
  const t = useWords();
  return statuses.map(({ status, actedOnBy, next }) => (
    <section key={status} id={`status-${status}`} className="help-status" aria-labelledby={`status-${status}-name`}>
      <h2 id={`status-${status}-name`}>
        <StatusBadge status={status} />
      </h2>
      <p>{t(`statusHelp.${status}`)}</p>
      <p className="who">{t(`statusHelp.actedOnBy.${actedOnBy ?? 'NOBODY'}`)}</p>
      {next.length > 0 && (
        <ul>
          {next.map(step => (
            <li key={step}>{t(`statusHelp.next.${step}`)}</li>
          ))}
        </ul>
      )}
    </section>
  ));
}
