import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { NewKey } from './NewKey.tsx';
import type { KeyOutcome } from './useKeyActions.ts';

/** What became of it, in words; a new key in full. */
export function KeyOutcomeNote({ outcome: { client, action, end, key } }: { outcome: KeyOutcome }) {
  const t = useWords();
  const { name } = client;
  if (key) return <NewKey name={name} value={key} also={t('administration.keys.dayMore')} />;
  if (end === 'done' && action === 'revoke') {
    return (
      <Note family="good" icon="tick">
        {t('administration.keys.revoked', { name })}
      </Note>
    );
  }
  return (
    <Note family="stop" icon="warning" role="alert">
      {t(`administration.keys.${end === 'done' ? 'InvalidInput' : end}`, { name })}
    </Note>
  );
}
