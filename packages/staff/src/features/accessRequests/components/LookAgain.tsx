import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Draft } from '../decisions/draft.ts';

/** A yes to somebody of whom a check said no. It holds up nobody: the officer may know better. */
export function LookAgain({ draft }: { draft: Draft }) {
  const t = useWords();
  if (draft.action !== 'APPROVE' || !Object.values(draft.checks).includes('no')) return null;
  return (
    <Note family="wait" icon="warning" role="status">
      {t('check.approvesAnyway')}
    </Note>
  );
}
