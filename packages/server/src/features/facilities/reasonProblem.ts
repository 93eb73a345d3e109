import type { Context } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../shared/problem.ts';
import { offeredReasons } from './allReasons.ts';
import type { ReasonSubject } from './reason.entity.ts';

/** What a decision gives as its reasons. */
export interface GivenReasons {
  reasonCodes: string[];
  officerNote?: string | null;
}

/** @returns what is wrong with the reasons that a facility gives for something, or nothing */
export async function reasonProblem(
  context: Context,
  { reasonCodes, officerNote }: GivenReasons,
  subject: ReasonSubject,
  facilityId: string,
): Promise<InvalidInput | undefined> {
  if (new Set(reasonCodes).size < reasonCodes.length) return wrong('reasonCodes', 'TWICE', 'Choose each reason once.');
  const offered = await offeredReasons(context, subject, facilityId);
  const reasons = offered.filter(({ code }) => reasonCodes.includes(code));
  if (reasons.length < reasonCodes.length) {
    return wrong('reasonCodes', 'UNKNOWN', 'One of these reasons does not exist. Choose from the list.');
  }
  const needy = reasons.find(reason => reason.needsOfficerNote);
  if (needy && !tidy(officerNote))
    return wrong('officerNote', 'REQUIRED', `Add an officer note for "${needy.labelEn}".`);
  return undefined;
}
