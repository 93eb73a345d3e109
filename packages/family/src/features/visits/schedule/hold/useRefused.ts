import type { BookingRule } from '@openvisit/schema/family/graphql.ts';
import { useReadAgain } from '../../../../apollo/useReadAgain.ts';
import type { ScheduleDraft } from '../draft.ts';
import { endingOf } from '../endings.ts';
import { useGo } from '../useGo.ts';

/** Leads to the page that tells why a visit is not possible; to the terms where they have to be read again. */
export function useRefused() {
  const { goTo, end } = useGo();
  const readAgain = useReadAgain();

  return async (
    refusals: readonly { rule: `${BookingRule}`; nextDate?: string | null }[],
    chosen: Partial<ScheduleDraft> = {},
  ): Promise<void> => {
    const rules = refusals.map(({ rule }) => rule);
    if (rules.length === 1 && rules[0] === 'TERMS_NOT_ACCEPTED') {
      await readAgain();
      return goTo('terms', chosen);
    }
    const nextDate = refusals.find(refusal => refusal.nextDate)?.nextDate ?? null;
    end(endingOf(rules), { rules: rules as BookingRule[], nextDate }, chosen);
  };
}
