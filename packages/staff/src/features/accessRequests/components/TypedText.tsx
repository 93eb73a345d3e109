import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Draft } from '../decisions/draft.ts';

/** What was typed and not sent, kept to be read and copied. */
export function TypedText({ draft }: { draft: Draft }) {
  const t = useWords();
  if (!draft.publicMessage && !draft.officerNote) return null;
  return (
    <>
      <h3>{t('typed.title')}</h3>
      <Answers>
        {draft.publicMessage && <Answer question={t('typed.publicMessage')}>{draft.publicMessage}</Answer>}
        {draft.officerNote && <Answer question={t('typed.officerNote')}>{draft.officerNote}</Answer>}
      </Answers>
    </>
  );
}
