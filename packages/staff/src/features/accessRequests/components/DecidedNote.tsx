import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { LastWord_request } from '../lastWord.ts';
import { useLastWord } from '../useLastWord.ts';

/** Who decided, what and when, where an officer was about to decide; a promise that nothing of theirs went out. */
export function DecidedNote({
  nothingSent = false,
  ...props
}: {
  request: FragmentType<typeof LastWord_request>;
  nothingSent?: boolean;
}) {
  const t = useWords();
  const sentence = useLastWord(useFragmentData(LastWord_request, props.request));

  return (
    <Note family="wait" role="status">
      {sentence} {nothingSent && t('decided.nothingSent')}
    </Note>
  );
}
