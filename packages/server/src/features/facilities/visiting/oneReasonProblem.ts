import type { SignedInContext } from '../../../shared/context.ts';
import { FieldProblem } from '../../../shared/problem.ts';
import { ReasonSubject } from '../reason.entity.ts';
import { reasonProblem } from '../reasonProblem.ts';

/** @returns what is the matter with the reason for which there are no visits, or nothing */
export async function oneReasonProblem(
  context: SignedInContext,
  { facilityId, reasonCode, officerNote }: { facilityId: string; reasonCode: string; officerNote?: string | null },
): Promise<FieldProblem[]> {
  const given = { reasonCodes: [reasonCode], officerNote };
  const problem = await reasonProblem(context, given, ReasonSubject.VISIT, facilityId);
  return (problem?.fields ?? []).map(({ path, code, message }) =>
    path === 'reasonCodes'
      ? new FieldProblem('reasonCode', code, 'This reason does not exist. Choose from the list.')
      : new FieldProblem(path, code, message),
  );
}
