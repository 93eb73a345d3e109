import { Button } from '@openvisit/ui/Button.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { deviceName } from '../passkeys/deviceName.ts';
import { RefusalNote } from '../proof/RefusalNote.tsx';
import { useAddPasskey, type Added } from './useAddPasskey.ts';

/** A passkey on this device, by a name to know it again by. */
export function AddPasskey({ onAdded }: { onAdded: Added }) {
  const t = useWords();
  const [name, setName] = useState(() => deviceName());
  const [missing, setMissing] = useState(false);
  const { add, refusal, busy } = useAddPasskey(onAdded);

  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!name.trim());
    if (name.trim() && !busy) void add(name.trim());
  }
  return (
    <form className="proof" noValidate onSubmit={submit}>
      <RefusalNote refusal={refusal} />
      <Field
        name="passkeyName"
        label={t('passkey.name')}
        hint={t('passkey.name.hint')}
        problem={missing ? t('passkey.name.missing') : undefined}
        maxLength={60}
        autoComplete="off"
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" icon="key" busy={busy}>
        {t('passkey.add')}
      </Button>
    </form>
  );
}
