import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments } from '../../../../page/useMoments.ts';
import type { UploadEnd } from './uploadPicture.ts';

/** Why a picture did not arrive, and what to do. Nothing is said of one that did. */
export function UploadNote({ end }: { end: UploadEnd }) {
  const t = useWords();
  const { here } = useMoments();
  if (end.end === 'lost') {
    return (
      <Note family="stop" icon="broken" role="alert" title={t('pictures.lost')}>
        {t('pictures.lost.how')}
      </Note>
    );
  }
  if (end.end !== 'refused') return null;
  const { why, tryAgainAt } = end;
  return (
    <Note family="stop" icon="warning" role="alert" title={t('pictures.refused')}>
      {why === 'tooMany' && tryAgainAt
        ? t('pictures.refused.tooManyUntil', { moment: here(tryAgainAt) })
        : t(`pictures.refused.${why}`)}
    </Note>
  );
}
