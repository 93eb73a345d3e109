import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';

interface Props {
  action: { asking: boolean; ask(): void; close(): void; busy: boolean; trouble: string | undefined };
  icon?: IconName;
  /** On the button that opens it; `about` says it to a screen reader with what it is about. */
  label: string;
  about?: string;
  title: string;
  /** On the button that does it. */
  yes: string;
  onYes(): void;
  children?: ReactNode;
}

/** A button, and the form that it opens. */
export function PersonDialog({ action, icon, label, about, title, yes, onYes, children }: Props) {
  const t = useWords();
  return (
    <>
      <Button kind="second" slim {...(icon && { icon })} aria-label={about} onClick={action.ask}>
        {label}
      </Button>
      <Dialog
        open={action.asking}
        onClose={action.close}
        title={title}
        actions={
          <>
            <Button busy={action.busy} onClick={onYes}>
              {yes}
            </Button>
            <Button kind="second" onClick={action.close}>
              {t('people.cancel')}
            </Button>
          </>
        }
      >
        <div className="person-dialog">
          {action.trouble && (
            <Note family="stop" icon="warning" role="alert">
              {action.trouble}
            </Note>
          )}
          {children}
        </div>
      </Dialog>
    </>
  );
}
