import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';

/** There is one already: when it was sent, and that a new one takes its place. */
export function EarlierPicture({ uploadedAt }: { uploadedAt: string }) {
  const t = useWords();
  const { here } = useMoments();
  return <Note icon="tickFull">{withOneStop(t('pictures.replaces', { moment: here(uploadedAt) }))}</Note>;
}
