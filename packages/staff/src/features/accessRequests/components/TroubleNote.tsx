import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { troubleWords, type Trouble } from '../decisions/pendingDecisions.ts';

/** Why a decision was not taken, and that nothing of it went out. */
export function TroubleNote({ trouble }: { trouble: Trouble }) {
  const t = useWords();
  return (
    <Note family="stop" icon="warning" role="alert">
      {t(`trouble.${troubleWords(trouble)}`)} {t('decided.nothingSent')}
    </Note>
  );
}
