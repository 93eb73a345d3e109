import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { AddAuthenticatorApp } from '../secondFactor/AddAuthenticatorApp.tsx';
import { RecoveryCodes } from '../secondFactor/RecoveryCodes.tsx';
import type { Security } from './accountAsks.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { AccountActions } from './useAccountActions.ts';

interface Props {
  security: Security;
  actions: AccountActions;
}

type Open = 'adding' | 'removing' | { codes: readonly string[] };

/** The password with its app, and the codes for the day the app is lost. */
export function OwnApp({ security: { authenticatorApp, recoveryCodesLeft }, actions }: Props) {
  const t = useWords();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);

  function added(codes: readonly string[] | null) {
    setOpen(codes ? { codes } : undefined);
    actions.tell('ownAccount.app.added');
  }
  async function newCodes() {
    const codes = await actions.newCodes();
    if (codes) setOpen({ codes });
  }
  function keptCodes() {
    close();
    actions.tell('ownAccount.codes.kept');
  }
  return (
    <section aria-labelledby="own-app">
      <div className="title-row">
        <h2 id="own-app">{t('ownAccount.app')}</h2>
        {!authenticatorApp && (
          <Button slim kind="second" icon="plus" onClick={() => setOpen('adding')}>
            {t('ownAccount.app.add')}
          </Button>
        )}
      </div>
      {!authenticatorApp && <p className="quiet">{t('ownAccount.app.none')}</p>}
      {authenticatorApp && (
        <Answers>
          <Answer
            question={t('ownAccount.app.question')}
            action={
              <Button kind="plain" busy={actions.busy} onClick={() => setOpen('removing')}>
                {t('ownAccount.remove')}
                <span className="unseen"> {t('ownAccount.app')}</span>
              </Button>
            }
          >
            {t('ownAccount.app.on')}
          </Answer>
          <Answer
            question={t('ownAccount.codes')}
            action={
              <Button kind="plain" busy={actions.busy} onClick={() => void newCodes()}>
                {t('ownAccount.codes.new')}
              </Button>
            }
          >
            {t('ownAccount.codes.left', { count: recoveryCodesLeft })}
          </Answer>
        </Answers>
      )}
      <Dialog open={open === 'adding'} onClose={close} title={t('authenticator.title')}>
        {open === 'adding' && <AddAuthenticatorApp onAdded={added} />}
        <Button kind="plain" onClick={close}>
          {t('ownAccount.cancel')}
        </Button>
      </Dialog>
      <Dialog open={typeof open === 'object'} onClose={keptCodes} title={t('recovery.title')}>
        {typeof open === 'object' && <RecoveryCodes codes={open.codes} onKept={keptCodes} />}
      </Dialog>
      <ConfirmDialog
        open={open === 'removing'}
        title={t('ownAccount.app.removeAsk')}
        yes={t('ownAccount.remove')}
        no={t('ownAccount.keep')}
        onYes={() => {
          close();
          void actions.removeApp();
        }}
        onNo={close}
      >
        {t('ownAccount.app.removeSays')}
      </ConfirmDialog>
    </section>
  );
}
