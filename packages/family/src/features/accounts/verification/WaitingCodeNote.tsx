import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { useWaitingCode } from './useWaitingCode.ts';

/** Somebody signed up on this device and has not typed the code yet: the way on. */
export function WaitingCodeNote() {
  const t = useWords();
  const { waiting } = useWaitingCode();
  if (!waiting) return null;
  return (
    <Note family="turn" icon="mail" title={t('verify.waiting', { email: waiting.email })}>
      <a href={paths.enterCode}>{t('verify.enter')}</a>
    </Note>
  );
}
