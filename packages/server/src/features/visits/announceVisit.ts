import type { Context } from '../../shared/context.ts';
import type { VisitEventType } from '../../shared/events.ts';
import type { Visit } from './visit.entity.ts';
import type { VisitMove } from './visit.states.ts';

const tells: Record<keyof typeof VisitMove, VisitEventType> = {
  HOLD: 'VISIT_HELD',
  EXTEND_HOLD: 'VISIT_HOLD_EXTENDED',
  CONFIRM: 'VISIT_SCHEDULED',
  REQUEST: 'VISIT_REQUESTED',
  RELEASE: 'VISIT_EXPIRED',
  EXPIRE: 'VISIT_EXPIRED',
  APPROVE: 'VISIT_APPROVED',
  DECLINE: 'VISIT_DECLINED',
  WITHDRAW: 'VISIT_WITHDRAWN',
  RESCHEDULE: 'VISIT_RESCHEDULED',
  CANCEL: 'VISIT_CANCELLED',
  CHECK_IN: 'VISIT_CHECKED_IN',
  START: 'VISIT_STARTED',
  COMPLETE: 'VISIT_COMPLETED',
  INTERRUPT: 'VISIT_INTERRUPTED',
  NO_SHOW: 'VISIT_MISSED',
};

/** Says what happened to a visit to whoever listens. */
export const announceVisit = (
  { announce }: Context,
  move: keyof typeof VisitMove,
  { id: visitId, facilityId, homeUserId, version, reasonCodes }: Visit,
): void => announce({ type: tells[move], visitId, facilityId, homeUserId, version, reasonCodes });
