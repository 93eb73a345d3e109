import { formatTime } from '@openvisit/ui/formatDateTime.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

/** Searches come in no end, as from a script: from when one may search again, and what goes on meanwhile. */
export function TooManySearches({ tryAgainAt }: { tryAgainAt: string }) {
  const t = useWords();
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = formatTime(tryAgainAt, here, useLanguage());
  return (
    <Note family="stop" icon="hourglass" role="alert" title={t('users.tooMany')}>
      {t('users.tooManyUntil', { time })}
    </Note>
  );
}
