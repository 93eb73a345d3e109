import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { AddPasskey } from '../secondFactor/AddPasskey.tsx';
import type { OwnPasskey } from './accountAsks.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { AccountActions } from './useAccountActions.ts';
import { useOwnMoments } from './useOwnMoments.ts';

interface Props {
  passkeys: readonly OwnPasskey[];
  actions: AccountActions;
}

/** The devices that sign this person in with one press. */
export function OwnPasskeys({ passkeys, actions: { tell, removePasskey, busy } }: Props) {
  const t = useWords();
  const { day } = useOwnMoments();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<OwnPasskey>();
  const keep = () => setRemoving(undefined);

  function remove() {
    keep();
    if (removing) void removePasskey(removing);
  }
  function added() {
    setAdding(false);
    tell('ownAccount.passkey.added');
  }
  return (
    <section aria-labelledby="own-passkeys">
      <div className="title-row">
        <h2 id="own-passkeys">{t('ownAccount.passkeys')}</h2>
        <Button slim kind="second" icon="plus" onClick={() => setAdding(true)}>
          {t('ownAccount.passkey.add')}
        </Button>
      </div>
      {passkeys.length === 0 && <p className="quiet">{t('ownAccount.passkeys.none')}</p>}
      <Answers>
        {passkeys.map(passkey => (
          <Answer
            key={passkey.id}
            question={t('ownAccount.passkey.since', { day: day(passkey.createdAt) })}
            action={
              <Button kind="plain" busy={busy} onClick={() => setRemoving(passkey)}>
                {t('ownAccount.remove')}
                <span className="unseen"> {passkey.name}</span>
              </Button>
            }
          >
            {passkey.name}
            <p className="quiet small">
              {passkey.lastUsedAt
                ? t('ownAccount.passkey.used', { day: day(passkey.lastUsedAt) })
                : t('ownAccount.passkey.unused')}
            </p>
          </Answer>
        ))}
      </Answers>
      <Dialog
        open={adding}
        onClose={() => setAdding(false)}
        title={t('ownAccount.passkey.add')}
        actions={
          <Button kind="plain" onClick={() => setAdding(false)}>
            {t('ownAccount.cancel')}
          </Button>
        }
      >
        <p>{t('ownAccount.passkey.how')}</p>
        <AddPasskey onAdded={added} />
      </Dialog>
      <ConfirmDialog
        open={Boolean(removing)}
        title={t('ownAccount.passkey.removeAsk', { name: removing?.name ?? '' })}
        yes={t('ownAccount.remove')}
        no={t('ownAccount.keep')}
        onYes={remove}
        onNo={keep}
      >
        {t('ownAccount.passkey.removeSays')}
      </ConfirmDialog>
    </section>
  );
}
