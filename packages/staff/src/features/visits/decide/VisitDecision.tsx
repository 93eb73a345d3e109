import { Segmented } from '@openvisit/ui/Segmented.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { MoveVisit } from '../move/MoveVisit.tsx';
import type { Visit } from '../page/visitQuery.ts';
import { ApproveForm } from './ApproveForm.tsx';
import { DoneNote } from './DoneNote.tsx';
import { EndForm } from './EndForm.tsx';
import { OvertakenNote } from './OvertakenNote.tsx';
import { actionLooks, offered, type StaffAction } from './staffActions.ts';

/** What the viewer may do with the visit now. What the server does not offer is not there. */
export function VisitDecision({ visit }: { visit: Visit }) {
  const t = useWords();
  const [chosen, setChosen] = useState<StaffAction>();
  const [done, setDone] = useState<StaffAction>();
  const actions = offered(visit.availableActions);
  const action = chosen && actions.includes(chosen) ? chosen : undefined;
  const choose = (next: StaffAction) => {
    setDone(undefined);
    setChosen(next);
  };
  useKeys(Object.fromEntries(actions.map(each => [actionLooks[each].kbd.toLowerCase(), () => choose(each)])));

  const form = {
    visit,
    onDone() {
      setDone(action);
      setChosen(undefined);
    },
  };
  return (
    <>
      <div role="status">{done && <DoneNote action={done} visit={visit} />}</div>
      {chosen && !action && <OvertakenNote visit={visit} />}
      {actions.length === 0 && !done && <p className="quiet">{t('visit.nothingToDo')}</p>}
      {actions.length > 0 && (
        <Segmented
          label={t('visit.whatNow')}
          options={actions.map(each => ({ value: each, label: t(`visit.action.${each}`), ...actionLooks[each] }))}
          value={action}
          onChange={choose}
        />
      )}
      {action === 'APPROVE' && <ApproveForm {...form} />}
      {(action === 'DECLINE' || action === 'CANCEL') && <EndForm key={action} {...form} action={action} />}
      {action === 'RESCHEDULE' && <MoveVisit {...form} />}
    </>
  );
}
