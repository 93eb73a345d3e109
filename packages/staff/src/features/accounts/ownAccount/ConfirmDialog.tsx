import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import type { ReactNode } from 'react';

interface Props {
  open: boolean;
  title: ReactNode;
  /** What it does. */
  children: ReactNode;
  yes: ReactNode;
  no: ReactNode;
  onYes(): void;
  onNo(): void;
}

/** Says what something does, before it is done. */
export function ConfirmDialog({ open, title, children, yes, no, onYes, onNo }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onNo}
      title={title}
      actions={
        <>
          <Button kind="stop" onClick={onYes}>
            {yes}
          </Button>
          <Button kind="second" onClick={onNo}>
            {no}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
