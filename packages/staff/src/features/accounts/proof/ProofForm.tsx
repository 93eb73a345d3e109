import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent, type ReactNode } from 'react';
import { CodeFields } from './CodeFields.tsx';
import { codeFaults } from './codeFaults.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { useProof } from './useProof.ts';

interface Props {
  /** What the button below the boxes says. */
  action: ReactNode;
  onProven(): void;
}

/** A passkey with one press, or the password and a code. */
export function ProofForm({ action, onProven }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState({ password: '', code: '' });
  const { faults, attempt, at, show } = useFaults();
  const { byPasskey, byCode, refusal, busy } = useProof(onProven);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !show(codeFaults(typed, t))) return;
    void byCode({ ...typed, code: typed.code.trim() });
  }
  return (
    <div className="proof">
      <ErrorSummary problems={faults} attempt={attempt} />
      <RefusalNote refusal={refusal} />
      <Button wide icon="key" busy={busy} onClick={() => void byPasskey()}>
        {t('proof.passkey')}
      </Button>
      <p className="or">{t('proof.or')}</p>
      <form className="proof" noValidate onSubmit={submit}>
        <CodeFields typed={typed} problemAt={at} onType={setTyped} />
        <Button type="submit" kind="second" wide busy={busy}>
          {action}
        </Button>
      </form>
    </div>
  );
}
