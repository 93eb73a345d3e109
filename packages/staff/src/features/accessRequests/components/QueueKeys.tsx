import { Button } from '@openvisit/ui/Button.tsx';
import { KeysDialog } from '@openvisit/ui/KeysDialog.tsx';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { keys } from '../decisions/keys.ts';
import type { Walk } from '../useWalk.ts';

/** Next, previous, and the list of all keys with the switch for them. */
export function QueueKeys({ walk }: { walk: Walk }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  useKeys({ [keys.help]: () => setOpen(true) });

  return (
    <div className="queue-foot">
      <Button kind="second" slim kbd={keys.next} onClick={walk.next} aria-disabled={!walk.hasNext}>
        {t('keys.next')}
      </Button>
      <Button kind="second" slim kbd={keys.previous} onClick={walk.previous} aria-disabled={!walk.hasPrevious}>
        {t('keys.previous')}
      </Button>
      <Button kind="plain" slim kbd={keys.help} onClick={() => setOpen(true)}>
        {t('keys.all')}
      </Button>
      <KeysDialog
        open={open}
        onClose={() => setOpen(false)}
        keys={[
          { keys: [keys.approve], does: t('action.APPROVE') },
          { keys: [keys.ask], does: t('action.ASK_FOR_INFO') },
          { keys: [keys.deny], does: t('action.DENY') },
          { keys: ['1', '9'], does: t('keys.tick') },
          { keys: [keys.send], does: t('keys.send') },
          { keys: [keys.undo], does: t('keys.undo') },
          { keys: [keys.next], does: t('keys.nextRequest') },
          { keys: [keys.previous], does: t('keys.previousRequest') },
          { keys: [keys.matches, keys.differs, keys.unclear], does: t('keys.check') },
          { keys: [keys.takeBack], does: t('keys.takeBack') },
          { keys: [keys.texts], does: t('keys.texts') },
          { keys: [keys.otherSide], does: t('keys.otherSide') },
          { keys: [keys.filter], does: t('keys.filter') },
          { keys: [keys.lineUp], does: t('keys.lineUp') },
          { keys: [keys.closer, keys.further], does: t('keys.closer') },
          { keys: ['←', '→', '↑', '↓'], does: t('keys.move') },
          { keys: [keys.turn], does: t('keys.turn') },
          { keys: [keys.light], does: t('keys.light') },
          { keys: [keys.whole], does: t('keys.whole') },
          { keys: [keys.help], does: t('keys.all') },
        ]}
      />
    </div>
  );
}
