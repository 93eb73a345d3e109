import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Pictures } from '../useDocumentLinks.ts';

interface Props {
  pictures: Pictures;
  /** Others than those that were there when the page was opened. */
  changed: boolean;
  onOpen(): void;
}

/** What there is to say about the pictures: they changed, they closed, or they did not open. */
export function PicturesState({ pictures, changed, onOpen }: Props) {
  const t = useWords();
  return (
    <>
      {changed && (
        <Note family="turn" icon="turn" role="status">
          {t('pictures.changed')}
        </Note>
      )}
      {(pictures.state === 'closed' || pictures.state === 'failed') && (
        <p className="pictures-state" role="status">
          {t(`pictures.${pictures.state}`)}{' '}
          <Button kind="second" slim icon="eye" onClick={onOpen}>
            {t('pictures.openAgain')}
          </Button>
        </p>
      )}
    </>
  );
}
