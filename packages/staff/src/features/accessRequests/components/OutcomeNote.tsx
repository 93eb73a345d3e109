import type { FragmentType } from '@apollo/client';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { refusalWords } from '../decisions/refusalWords.ts';
import type { Decided } from '../decisions/useDecideNow.ts';
import type { LastWord_request } from '../lastWord.ts';
import { DecidedNote } from './DecidedNote.tsx';

interface Props {
  decided: Decided;
  request: FragmentType<typeof LastWord_request>;
  name: string;
}

/** What became of the decision that was just sent. */
export function OutcomeNote({ decided: { action, version, outcome }, request, name }: Props) {
  const t = useWords();
  if (outcome.type === 'done') {
    return (
      <Note family="good" icon="tickFull" title={t(`outcome.${action}`)}>
        {t('outcome.done', { name })}
      </Note>
    );
  }
  if (outcome.type === 'refused' && outcome.answer.__typename === 'AlreadyDecided') {
    return <DecidedNote request={request} nothingSent />;
  }
  if (outcome.type === 'refused' && outcome.answer.__typename === 'InvalidInput') return null; // said field by field
  const words = outcome.type === 'refused' ? refusalWords(outcome, version) : outcome.type;
  return (
    <Note family="stop" icon="warning" role="alert">
      {t(`trouble.${words}`)} {words !== 'tryAgain' && t('decided.nothingSent')}
    </Note>
  );
}
