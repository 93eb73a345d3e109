import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';

interface VisitChangedNoteProps {
  visitId: string;
}

/** The visit changed while this page was open: nothing was done, look at it first. */
export function VisitChangedNote({ visitId }: VisitChangedNoteProps) {
  const t = useWords();
  return (
    <Note family="stop" icon="info" role="alert" title={t('problem.notSent')}>
      {t('visit.changed')} <a href={paths.visit(visitId)}>{t('visit.see')}</a>
    </Note>
  );
}
