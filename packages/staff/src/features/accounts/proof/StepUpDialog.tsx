import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useSyncExternalStore } from 'react';
import { stepUp } from '../../../apollo/stepUp.ts';
import { ProofForm } from './ProofForm.tsx';
import '../secondFactor.css';
import '../signIn.css';

/** Stands in front of whatever asked for something sensitive; then the same goes on, or the page is as it was. */
export function StepUpDialog() {
  const t = useWords();
  const open = useSyncExternalStore(stepUp.subscribe, stepUp.isAsked);
  const cancel = () => stepUp.answer(false);

  return (
    <Dialog
      open={open}
      onClose={cancel}
      title={t('stepUp.title')}
      actions={
        <Button kind="plain" onClick={cancel}>
          {t('stepUp.cancel')}
        </Button>
      }
    >
      <p>{t('stepUp.why')}</p>
      <ProofForm action={t('stepUp.do')} onProven={() => stepUp.answer(true)} />
    </Dialog>
  );
}
