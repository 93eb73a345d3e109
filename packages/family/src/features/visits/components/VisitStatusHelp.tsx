import table from '@openvisit/schema/visitStates.json' with { type: 'json' };
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import type { Status } from '@openvisit/ui/status.ts';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';

/** The server's own table of a visit's states. What staff do in a family's place is the family's own step. */
const statuses = table.statuses.map(({ status, actsNext, actions }) => ({
  status: status as Status,
  actsNext: actsNext as 'HOME_USER' | 'STAFF' | 'SYSTEM' | 'NOBODY',
  steps: actions
    .flatMap(({ action, by }) => by.map(party => `${party}.${action}`))
    .filter(step => status !== 'HELD' || (!step.startsWith('STAFF.') && step !== 'SYSTEM.CANCEL')),
}));

/** Every status of a visit in plain words: what it means, who acts next, what can happen. Each has its own address: `#visit-SCHEDULED`. */
export function VisitStatusHelp() {
  const t = useWords();
  return (
    <>
      <h2>{t('visit.help.title')}</h2>
      {statuses.map(({ status, actsNext, steps }) => (
        <section key={status} id={`visit-${status}`} className="help-status">
          <h3>
            <StatusBadge status={status} />
          </h3>
          <p>{t(`visit.help.${status}` as WordId)}</p>
          <p className="who">{t(`statusHelp.actedOnBy.${actsNext}`)}</p>
          {steps.length > 0 && (
            <ul>
              {steps.map(step => (
                <li key={step}>{t(`visit.help.${step}` as WordId)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
