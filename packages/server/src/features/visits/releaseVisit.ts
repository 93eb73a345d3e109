import type { SignedInContext } from '../../shared/context.ts';
import { changeVisit } from './changeVisit.ts';
import { loadVisit } from './loadVisit.ts';
import type { ReleaseVisitInput } from './visit.inputs.ts';
import type { ChangeVisitResult } from './visit.problems.ts';

/** HELD -> EXPIRED: who held the time lets it go. */
export const releaseVisit = async (context: SignedInContext, input: ReleaseVisitInput): Promise<ChangeVisitResult> =>
  changeVisit(context, await loadVisit(context, input.visitId), input, 'RELEASE');
