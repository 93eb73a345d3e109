import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';

/** Too many tries from here, or for this account: from when one may try again. */
export function TooManyNote({ tryAgainAt }: { tryAgainAt: string }) {
  const t = useWords();
  const { time } = useMoments();
  return (
    <Note family="stop" icon="hourglass" role="alert" title={t('problem.tooMany')}>
      {withOneStop(t('problem.tooManyUntil', { time: time(new Date(tryAgainAt)) }))}
    </Note>
  );
}
