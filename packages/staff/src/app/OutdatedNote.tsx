import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useOutdatedAction } from '../apollo/outdatedAction.ts';

/** Says that this page is too old to send anything, and lets the person choose when to load it again: they may be typing. */
export function OutdatedNote({ onReload = () => location.reload() }: { onReload?(): void }) {
  const t = useWords();
  if (!useOutdatedAction()) return null;
  return (
    <Note family="wait" icon="info" role="alert" title={t('outdated.title')}>
      {t('outdated.detail')}{' '}
      <Button kind="second" onClick={onReload}>
        {t('outdated.reload')}
      </Button>
    </Note>
  );
}
