import { announce } from '@openvisit/ui/announce.ts';
import { useKeys } from '@openvisit/ui/useKeys.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { lastCheck, nextCheck, withCheck, type CheckName, type Verdict } from './checks.ts';
import { useDesk, useDraft } from './desk.ts';
import { keys } from './keys.ts';
import { useReasons } from './useReasons.ts';

/**
 * The checks of one request. They never decide: they tick what follows from them, should it be denied or asked about. With
 * keys, one press answers the next check.
 */
export function useChecklist({ id: requestId, facility }: { id: string; facility: { id: string } }, withKeys: boolean) {
  const t = useWords();
  const { drafts } = useDesk();
  const [{ checks }, change] = useDraft(requestId);
  const known = useReasons(facility.id).map(({ code }) => code);

  function check(name: CheckName, verdict: Verdict | undefined) {
    const draft = drafts.of(requestId); // as it is now: keys come faster than renders
    change(withCheck(draft, name, verdict, known));
    announce(`${t(`check.${name}`)}: ${verdict ? t(`check.${name}.${verdict}`) : t('check.takenBack')}`);
  }
  const answer = (verdict: Verdict) => (event: KeyboardEvent) => {
    if (event.repeat) return; // a key held down answers one check, not all
    const next = nextCheck(drafts.of(requestId).checks);
    if (next) check(next, verdict);
  };
  const takeBack = () => {
    const last = lastCheck(drafts.of(requestId).checks);
    if (last) check(last, undefined);
  };
  useKeys(
    {
      [keys.matches.toLowerCase()]: answer('yes'),
      [keys.differs.toLowerCase()]: answer('no'),
      [keys.unclear.toLowerCase()]: answer('unclear'),
      [keys.takeBack]: takeBack,
    },
    withKeys,
  );

  return {
    checks,
    check,
    /** The check that the keys answer, and the one that Backspace takes back. */
    next: withKeys ? nextCheck(checks) : undefined,
    last: withKeys ? lastCheck(checks) : undefined,
  };
}

export type Checklist = ReturnType<typeof useChecklist>;
