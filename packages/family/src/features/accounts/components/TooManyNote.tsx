import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';

interface TooManyNoteProps {
  tryAgainAt: string;
  /** What one can do until then; unless told, that nothing was changed and one may come back. */
  meanwhile?: ReactNode;
}

/** Too many tries from here, or for this account: from when one may try again, and what to do until then. */
export function TooManyNote({ tryAgainAt, meanwhile }: TooManyNoteProps) {
  const t = useWords();
  const { here } = useMoments();
  return (
    <Note family="stop" icon="hourglass" role="alert" title={t('problem.tooMany')}>
      {withOneStop(t('problem.tooManyUntil', { moment: here(tryAgainAt) }))}{' '}
      {meanwhile ?? t('problem.tooManyMeanwhile')}
    </Note>
  );
}
