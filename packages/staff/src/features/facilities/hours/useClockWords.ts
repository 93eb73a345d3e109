import { formatTime } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

/** Wall-clock times as people say them: "6:00 pm to 12:30 am the next day". */
export function useClockWords() {
  const t = useWords();
  const language = useLanguage();
  const time = (clock: string) => formatTime(`2000-01-01T${clock}Z`, 'UTC', language);
  return ({ opens, closes }: { opens: string; closes: string }) =>
    t(closes > opens ? 'hours.span' : 'hours.overnight', { opens: time(opens), closes: time(closes) });
}
