import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { useLastMove } from '../page/useMoves.ts';
import type { Visit } from '../page/visitQuery.ts';

/** Somebody else was first with what the viewer was about to do. Nothing where the viewer did it. */
export function OvertakenNote({ visit }: { visit: Visit }) {
  const t = useWords();
  const me = useStaffMember();
  const lastMove = useLastMove(visit);
  const last = visit.history.find(({ version }) => version === visit.version);
  if (last?.staffMember?.id === me.id) return null;
  return (
    <Note family="wait" icon="warning" role="alert" title={lastMove}>
      {t('decided.nothingSent')}
    </Note>
  );
}
