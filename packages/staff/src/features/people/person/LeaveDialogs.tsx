import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { fullName } from '../../accounts/personName.ts';
import { HitVisits } from '../../facilities/hits/HitVisits.tsx';
import { useHits } from '../../facilities/hits/useHits.ts';
import { PersonDialog } from '../PersonDialog.tsx';
import { ReleasePerson, TransferPerson, type Person } from '../personAsks.ts';
import { usePersonAction } from '../usePersonAction.ts';

/** What it does to booked visits stands in the form before it is done. */
export function ReleaseDialog({ person }: { person: Person }) {
  const t = useWords();
  const action = usePersonAction(ReleasePerson);
  const hits = useHits(action.asking ? leaving(person) : undefined);
  async function release() {
    if (await hits.wereTold()) await action.act({ incarceratedPersonId: person.id, version: person.version });
  }
  return (
    <PersonDialog
      action={action}
      label={t('people.release')}
      title={t('people.releaseTitle', { name: fullName(person) })}
      yes={t('people.releaseYes')}
      onYes={() => void release()}
    >
      <p>{t('people.leaveSays')}</p>
      <HitVisits hits={hits} fate="cancelled" />
    </PersonDialog>
  );
}

export function TransferDialog({ person }: { person: Person }) {
  const t = useWords();
  const [transferredTo, setTransferredTo] = useState('');
  const action = usePersonAction(TransferPerson);
  const hits = useHits(action.asking ? leaving(person) : undefined);
  async function transfer() {
    if (!(await hits.wereTold())) return;
    await action.act({ incarceratedPersonId: person.id, version: person.version, transferredTo: transferredTo.trim() });
  }
  return (
    <PersonDialog
      action={action}
      label={t('people.transfer')}
      title={t('people.transferTitle', { name: fullName(person) })}
      yes={t('people.transferYes')}
      onYes={() => void transfer()}
    >
      <p>{t('people.leaveSays')}</p>
      <Field
        name="transferredTo"
        label={t('people.transferredTo')}
        hint={t('people.noteHint')}
        maxLength={120}
        value={transferredTo}
        problem={action.at('transferredTo')}
        onChange={event => setTransferredTo(event.target.value)}
      />
      <HitVisits hits={hits} fate="cancelled" />
    </PersonDialog>
  );
}

const leaving = ({ id }: Person) => ({ person: { incarceratedPersonId: id, leaves: true } });
