import { Button } from '@openvisit/ui/Button.tsx';
import { Empty } from '@openvisit/ui/Empty.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { TryAgain } from '../../../page/TryAgain.tsx';
import type { ApiKeyRow } from './apiKeysQuery.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { KeyOutcomeNote } from './KeyOutcomeNote.tsx';
import { KeyTable } from './KeyTable.tsx';
import { useApiKeys } from './useApiKeys.ts';
import { type KeyAction, useKeyActions } from './useKeyActions.ts';

/** The programs that have a key, and what can be done about each. */
export function KeyList() {
  const t = useWords();
  const keys = useApiKeys();
  const { outcome, failed, rotate, revoke } = useKeyActions(keys.tryAgain);
  const [asked, setAsked] = useState<{ action: KeyAction; client: ApiKeyRow }>();

  function go() {
    setAsked(undefined);
    if (asked) void (asked.action === 'rotate' ? rotate : revoke)(asked.client);
  }
  return (
    <>
      {failed && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.staff.notReached')}
        </Note>
      )}
      <div role="status">{outcome && <KeyOutcomeNote outcome={outcome} />}</div>
      {!keys.nodes && !keys.error && <Skeleton label={t('administration.keys.loading')} lines={[100, 100]} />}
      {!keys.nodes && keys.error && <TryAgain onTry={keys.tryAgain} />}
      {keys.nodes?.length === 0 && (
        <Empty icon="lock" title={t('administration.keys.none')}>
          {t('administration.keys.noneHint')}
        </Empty>
      )}
      {keys.nodes && keys.nodes.length > 0 && (
        <KeyTable clients={keys.nodes} onAct={(action, client) => setAsked({ action, client })} />
      )}
      {keys.hasMore && (
        <p>
          <Button kind="second" busy={keys.loadingMore} onClick={() => void keys.showMore()}>
            {t('administration.staff.more')}
          </Button>
        </p>
      )}
      <KeyDialog asked={asked} onGo={go} onKeep={() => setAsked(undefined)} />
    </>
  );
}
