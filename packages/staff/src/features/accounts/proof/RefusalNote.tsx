import { formatTime } from '@openvisit/ui/formatDateTime.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import type { Refusal } from './refusal.ts';

/** Why it was not taken, and what to do. Which of name, password and code was wrong nobody is told. */
export function RefusalNote({ refusal }: { refusal: Refusal | undefined }) {
  const t = useWords();
  const language = useLanguage();
  if (!refusal) return null;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words =
    refusal.kind === 'TooManyAttempts'
      ? t('refusal.TooManyAttempts', { time: formatTime(refusal.tryAgainAt, here, language) })
      : t(`refusal.${refusal.kind}`);
  return (
    <Note family="stop" icon={refusal.kind === 'TooManyAttempts' ? 'hourglass' : 'warning'} role="alert">
      {words}
    </Note>
  );
}
