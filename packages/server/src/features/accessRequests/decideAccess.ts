import type { SignedInContext } from '../../shared/context.ts';
import type { AccessRequestEventType } from '../../shared/events.ts';
import { wrong } from '../../shared/problem.ts';
import { Role } from '../../shared/viewer.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { type DecideAccessResult, StaleVersion } from './accessRequest.problems.ts';
import { canMove, type Move, Party } from './accessRequest.states.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';
import { type Change, moveAccessRequest } from './moveAccessRequest.ts';
import { overtaken } from './overtaken.ts';
import { areNewestPictures } from './areNewestPictures.ts';

const tells: Partial<Record<Move, AccessRequestEventType>> = {
  APPROVE: 'ACCESS_APPROVED',
  DENY: 'ACCESS_DENIED',
  ASK_FOR_INFO: 'ACCESS_INFO_NEEDED',
  SUSPEND: 'ACCESS_SUSPENDED',
  REINSTATE: 'ACCESS_REINSTATED',
  REVOKE: 'ACCESS_REVOKED',
  CORRECT: 'ACCESS_CORRECTED',
};

/** What every decision names. */
interface Decision {
  accessRequestId: string;
  version: number;
  documentIds?: string[] | null;
}

/**
 * What every decision of staff has in common: exactly one of two officers wins, and the other reads who decided what and when.
 * @param changeFor what this decision writes, or the problem that forbids it
 */
export async function decideAccess(
  context: SignedInContext,
  move: keyof typeof tells,
  { accessRequestId, version, documentIds }: Decision,
  changeFor: (request: AccessRequest) => Change | DecideAccessResult | Promise<Change | DecideAccessResult>,
): Promise<DecideAccessResult> {
  const request = await loadAccessRequest(context, accessRequestId);
  const change = await changeFor(request);
  if (isAnswer(change)) return change;

  if (documentIds && context.viewer.role === Role.API)
    return wrong('documentIds', 'NOT_ALLOWED', 'A program sees no pictures. Leave them out.');

  const rests = documentIds && canMove(request.status, move);
  if (rests && !(await areNewestPictures(context, request, documentIds))) return new StaleVersion(request);

  const known = rests ? { knewAccountAsOf: request.accountChangedAt } : {};
  const mover = { party: Party.STAFF, version, tells: tells[move]!, ...known };
  const moved = await moveAccessRequest(context, request, move, mover, change);
  return moved ?? overtaken(context, accessRequestId, move, version);
}

/** A problem is an instance of its class; a change is a plain object. */
const isAnswer = (change: Change | DecideAccessResult): change is DecideAccessResult =>
  Object.getPrototypeOf(change) !== Object.prototype;
