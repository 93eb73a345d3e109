import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';

interface ChangedMeanwhileProps {
  /** What the server answered instead of doing it; nothing is said about a success. */
  problem: { __typename: 'AccessRequest' | 'InvalidInput' | 'AlreadyDecided' | 'StaleVersion' };
  requestId: string;
}

/** The request was changed by somebody while this page was open: nothing was done, look at it first. */
export function ChangedMeanwhile({ problem, requestId }: ChangedMeanwhileProps) {
  const t = useWords();
  if (problem.__typename === 'AccessRequest') return null;

  return (
    <Note family="stop" icon="info" role="alert" title={t('problem.notSent')}>
      {t(`problem.${problem.__typename}`)} <a href={paths.accessRequest(requestId)}>{t('requested.see')}</a>
    </Note>
  );
}
