import type { SignedInContext } from '../../shared/context.ts';
import type { WithdrawAccessRequestInput } from './accessRequest.inputs.ts';
import type { WithdrawAccessRequestResult } from './accessRequest.problems.ts';
import { Party } from './accessRequest.states.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';
import { moveAccessRequest } from './moveAccessRequest.ts';
import { overtaken } from './overtaken.ts';

/** PENDING or NEEDS_INFO -> WITHDRAWN, by the family. */
export async function withdrawAccessRequest(
  context: SignedInContext,
  { accessRequestId, version }: WithdrawAccessRequestInput,
): Promise<typeof WithdrawAccessRequestResult> {
  const request = await loadAccessRequest(context, accessRequestId);
  const mover = { party: Party.HOME_USER, version, tells: 'ACCESS_WITHDRAWN' as const };
  const moved = await moveAccessRequest(context, request, 'WITHDRAW', mover, { neededPieces: [], infoBy: null });
  return moved ?? overtaken(context, accessRequestId, 'WITHDRAW', version);
}
