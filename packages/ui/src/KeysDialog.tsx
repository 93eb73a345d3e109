import { Fragment } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { setKeysOn, useKeysOn } from './keysSwitch.ts';
import { Tick } from './Tick.tsx';
import { useWords } from './words.tsx';

interface KeysDialogProps {
  open: boolean;
  onClose: () => void;
  /** In the order of use; several keys may do the same. */
  keys: readonly { keys: readonly string[]; does: string }[];
}

/** What every single key does, and the switch for all of them. */
export function KeysDialog({ open, onClose, keys }: KeysDialogProps) {
  const t = useWords();
  const on = useKeysOn();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('ui.keys.title')}
      actions={
        <Button kind="second" onClick={onClose}>
          {t('ui.close')}
        </Button>
      }
    >
      <dl className="keys-list">
        {keys.map(({ keys: names, does }) => (
          <Fragment key={does}>
            <dt>
              {names.map(name => (
                <kbd key={name} className="key">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <Tick checked={on} onChange={event => setKeysOn(event.target.checked)}>
        {t('ui.keys.switch')}
      </Tick>
    </Dialog>
  );
}
