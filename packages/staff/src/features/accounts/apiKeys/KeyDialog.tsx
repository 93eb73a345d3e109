import { Button } from '@openvisit/ui/Button.tsx';
import { Dialog } from '@openvisit/ui/Dialog.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ApiKeyRow } from './apiKeysQuery.ts';
import type { KeyAction } from './useKeyActions.ts';

interface Props {
  asked: { action: KeyAction; client: ApiKeyRow } | undefined;
  onGo(): void;
  onKeep(): void;
}

/** Says what a new key or the end of a key does, before it is done. */
export function KeyDialog({ asked, onGo, onKeep }: Props) {
  const t = useWords();
  const action = asked?.action ?? 'rotate';
  const name = asked?.client.name ?? '';
  return (
    <Dialog
      open={Boolean(asked)}
      onClose={onKeep}
      title={t(`administration.keys.${action}Ask`, { name })}
      actions={
        <>
          <Button kind={action === 'revoke' ? 'stop' : 'action'} onClick={onGo}>
            {t(`administration.keys.${action}`)}
          </Button>
          <Button kind="second" onClick={onKeep}>
            {t('administration.keys.keep')}
          </Button>
        </>
      }
    >
      <p>{t(`administration.keys.${action}Says`)}</p>
    </Dialog>
  );
}
