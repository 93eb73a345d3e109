import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { type FormEvent, useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { useStaffMember } from '../staffMember.ts';
import { emptyKey, keyFaults, type KeyField, keyFields, keyInput } from './keyForm.ts';
import { KeyFields } from './KeyFields.tsx';
import { NewKey } from './NewKey.tsx';
import { useMakeApiKey } from './useMakeApiKey.ts';

/** Makes one key. Then it is shown in the form's place, once. */
export function KeyForm() {
  const t = useWords();
  const words = useKeyWords();
  const { id, facilities } = useStaffMember();
  const [typed, setTyped, forget] = useDraft(`key.${id}`, emptyKey(facilities.map(facility => facility.id)));
  const { faults, attempt, at, show } = useFaults();
  const { act, failure, busy } = useMakeApiKey();
  const [made, setMade] = useState<{ name: string; key: string }>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !show(keyFaults(typed, words))) return;
    const answer = (await act({ input: keyInput(typed) }))?.createApiKey;
    if (answer?.__typename === 'InvalidInput') show(faultsOf(answer.fields, keyFields, words));
    if (answer?.__typename !== 'ApiKeyMade') return;
    setMade({ name: answer.apiClient.name, key: answer.key });
    forget();
  }
  if (made) {
    return (
      <>
        <NewKey name={made.name} value={made.key} />
        <p>
          <a href={paths.apiKeys}>{t('administration.keys.toList')}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="quiet">{t('administration.keys.makeLead')}</p>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.tryAgain')}
        </Note>
      )}
      <form className="typed-form" noValidate onSubmit={submit}>
        <KeyFields typed={typed} problemAt={at} onType={setTyped} />
        <p className="foot">
          <Button type="submit" busy={busy}>
            {t('administration.keys.do')}
          </Button>
        </p>
      </form>
    </>
  );
}

function useKeyWords(): FaultWords<KeyField> {
  const t = useWords();
  return (field, code) => {
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: 100 });
    return t(`administration.keys.${field}.missing`);
  };
}
