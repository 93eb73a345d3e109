import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';

interface Props {
  what?: 'settings' | 'replies';
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Somebody else saved meanwhile: both values stand at each box, and one is chosen. */
export function SettingsChanged({ what = 'settings', onKeepMine, onTakeTheirs }: Props) {
  const t = useWords();
  return (
    <Note family="wait" icon="warning" role="alert" title={t(`administration.${what}.changed`)}>
      <p>{t(`administration.${what}.changedHow`)}</p>
      <p className="row-actions">
        <Button kind="second" slim onClick={onTakeTheirs}>
          {t('administration.settings.takeTheirs')}
        </Button>
        <Button kind="second" slim onClick={onKeepMine}>
          {t('administration.settings.keepMine')}
        </Button>
      </p>
    </Note>
  );
}
