import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

/** Nothing was changed, and what was typed is kept. */
export function HoldTrouble({ shown }: { shown: boolean }) {
  const t = useWords();
  if (!shown) return null;
  return (
    <Note family="stop" icon="warning" role="alert">
      {t('hold.trouble')}
    </Note>
  );
}
