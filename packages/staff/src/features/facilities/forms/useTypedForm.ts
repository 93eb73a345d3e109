import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useStaffMember } from '../../accounts/staffMember.ts';

interface Kept<Typed> {
  typed: Typed;
  /** What was on the screen when typing began; another one on the server means that somebody else saved. */
  version: number | undefined;
}

/** What a form of Administration holds: what is typed stays on this device until it is saved, or given up. */
export function useTypedForm<Typed extends object>(key: string, saved: Kept<Typed>) {
  const { id } = useStaffMember();
  const [draft, setDraft, forget] = useDraft<Kept<Typed> | null>(`${key}.${id}`, null);
  const { typed, version } = draft ?? saved;
  const faults = useFaults();
  return {
    typed,
    version,
    type: (own: Partial<Typed>) => setDraft({ version, typed: { ...typed, ...own } }),
    faults,
    at: faults.at,
    isOvertaken: draft !== null && draft.version !== saved.version,
    /** Somebody else saved: what was typed here counts on, upon theirs. */
    keepMine: () => setDraft({ typed, version: saved.version }),
    giveUp() {
      setDraft(null);
      forget();
      faults.show([]);
    },
  };
}

/** As much of a form as its frame needs. */
export type FormState = Omit<ReturnType<typeof useTypedForm<object>>, 'typed' | 'type'>;
