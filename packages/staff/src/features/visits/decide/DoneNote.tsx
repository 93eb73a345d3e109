import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { Visit } from '../page/visitQuery.ts';
import type { StaffAction } from './staffActions.ts';

/** What was just done, and who is told. */
export function DoneNote({ action, visit }: { action: StaffAction; visit: Visit }) {
  const t = useWords();
  return (
    <Note family="good" icon="tickFull" title={t(`visit.done.${action}`)}>
      {t('visit.told', { name: visit.homeUser.givenName })}
    </Note>
  );
}
