import type { Context } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../shared/problem.ts';
import { reasonsOf } from '../facilities/allReasons.ts';
import { ReasonSubject } from '../facilities/reason.entity.ts';

/** @returns what is wrong with the reasons of a decision, or nothing */
export async function reasonProblem(
  context: Context,
  { reasonCodes, officerNote }: { reasonCodes: string[]; officerNote?: string | null },
): Promise<InvalidInput | undefined> {
  if (new Set(reasonCodes).size < reasonCodes.length) return wrong('reasonCodes', 'TWICE', 'Choose each reason once.');
  const reasons = (await reasonsOf(context, reasonCodes)).filter(({ appliesTo }) =>
    appliesTo.includes(ReasonSubject.ACCESS),
  );
  if (reasons.length < reasonCodes.length) {
    return wrong('reasonCodes', 'UNKNOWN', 'One of these reasons does not exist. Choose from the list.');
  }
  const needy = reasons.find(reason => reason.needsOfficerNote);
  if (needy && !tidy(officerNote))
    return wrong('officerNote', 'REQUIRED', `Add an officer note for "${needy.labelEn}".`);
  return undefined;
}
