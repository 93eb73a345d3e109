import { registerEnumType } from 'type-graphql';
import { Party } from '../accessRequests/accessRequest.states.ts';

export enum VisitStatus {
  HELD = 'HELD',
  REQUESTED = 'REQUESTED',
  SCHEDULED = 'SCHEDULED',
  CHECK_IN = 'CHECK_IN',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  EXPIRED = 'EXPIRED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  CANCELLED = 'CANCELLED',
  NO_SHOW = 'NO_SHOW',
  INTERRUPTED = 'INTERRUPTED',
}

/** What somebody can be offered to do. */
export enum VisitAction {
  CONFIRM = 'CONFIRM',
  EXTEND_HOLD = 'EXTEND_HOLD',
  RELEASE = 'RELEASE',
  APPROVE = 'APPROVE',
  DECLINE = 'DECLINE',
  WITHDRAW = 'WITHDRAW',
  RESCHEDULE = 'RESCHEDULE',
  CANCEL = 'CANCEL',
}

/** What can happen to a visit; HOLD makes one. CONFIRM books at once, REQUEST is the same where the facility looks first. */
export enum VisitMove {
  HOLD = 'HOLD',
  EXTEND_HOLD = 'EXTEND_HOLD',
  CONFIRM = 'CONFIRM',
  REQUEST = 'REQUEST',
  RELEASE = 'RELEASE',
  EXPIRE = 'EXPIRE',
  APPROVE = 'APPROVE',
  DECLINE = 'DECLINE',
  WITHDRAW = 'WITHDRAW',
  RESCHEDULE = 'RESCHEDULE',
  CANCEL = 'CANCEL',
  CHECK_IN = 'CHECK_IN',
  START = 'START',
  COMPLETE = 'COMPLETE',
  INTERRUPT = 'INTERRUPT',
  NO_SHOW = 'NO_SHOW',
}

registerEnumType(VisitStatus, { name: 'VisitStatus', description: 'Where a visit stands.' });
registerEnumType(VisitAction, { name: 'VisitAction', description: 'What can be done to a visit.' });
registerEnumType(VisitMove, { name: 'VisitMove', description: 'What happened to a visit.' });

const { HELD, REQUESTED, SCHEDULED, CHECK_IN, IN_PROGRESS } = VisitStatus;
const { COMPLETED, EXPIRED, DECLINED, WITHDRAWN, CANCELLED, NO_SHOW, INTERRUPTED } = VisitStatus;
const { HOME_USER, STAFF, SYSTEM } = Party;

/** Every move but HOLD, which makes a visit. */
export type Move = Exclude<keyof typeof VisitMove, 'HOLD'>;

interface Allowed {
  to: VisitStatus;
  /** From which statuses each party may take it. */
  from: Partial<Record<Party, readonly VisitStatus[]>>;
}

/** The life cycle (PRODUCT, section 4). The database holds the same table; a test compares them, and the docs are made from this one. */
export const moves: Record<Move, Allowed> = {
  EXTEND_HOLD: { to: HELD, from: { [HOME_USER]: [HELD], [STAFF]: [HELD] } },
  CONFIRM: { to: SCHEDULED, from: { [HOME_USER]: [HELD], [STAFF]: [HELD] } },
  REQUEST: { to: REQUESTED, from: { [HOME_USER]: [HELD], [STAFF]: [HELD] } },
  RELEASE: { to: EXPIRED, from: { [HOME_USER]: [HELD], [STAFF]: [HELD] } },
  EXPIRE: { to: EXPIRED, from: { [SYSTEM]: [HELD] } },
  APPROVE: { to: SCHEDULED, from: { [STAFF]: [REQUESTED] } },
  DECLINE: { to: DECLINED, from: { [STAFF]: [REQUESTED], [SYSTEM]: [REQUESTED] } },
  WITHDRAW: { to: WITHDRAWN, from: { [HOME_USER]: [REQUESTED] } },
  RESCHEDULE: { to: SCHEDULED, from: { [HOME_USER]: [SCHEDULED], [STAFF]: [SCHEDULED] } },
  CANCEL: {
    to: CANCELLED,
    from: { [HOME_USER]: [SCHEDULED], [STAFF]: [SCHEDULED], [SYSTEM]: [HELD, REQUESTED, SCHEDULED, CHECK_IN] },
  },
  CHECK_IN: { to: CHECK_IN, from: { [SYSTEM]: [SCHEDULED] } },
  START: { to: IN_PROGRESS, from: { [SYSTEM]: [CHECK_IN] } },
  COMPLETE: { to: COMPLETED, from: { [SYSTEM]: [IN_PROGRESS] } },
  INTERRUPT: { to: INTERRUPTED, from: { [STAFF]: [IN_PROGRESS], [SYSTEM]: [IN_PROGRESS] } },
  NO_SHOW: { to: NO_SHOW, from: { [SYSTEM]: [SCHEDULED, CHECK_IN] } },
};

/** Taking up a place, the person and the visitors. The constraints of the database and the open times look at the same ones. */
export const takesCapacity: readonly VisitStatus[] = [HELD, REQUESTED, SCHEDULED, CHECK_IN, IN_PROGRESS];

/** Counting for the quota of a week: those, and the ones that took place or were missed. */
export const countsForQuota: readonly VisitStatus[] = [...takesCapacity, COMPLETED, INTERRUPTED, NO_SHOW];

/** Asked for or booked, and not begun: what a change of the facility's can stand in the way of. */
export const stillToCome: readonly VisitStatus[] = [REQUESTED, SCHEDULED, CHECK_IN];

/** Not among what staff are shown unless they ask: nobody has booked anything. */
export const notBooked: readonly VisitStatus[] = [HELD];

/** What a program decides with the scope DECIDE; it books nothing. */
export const forPrograms: readonly VisitAction[] = [VisitAction.APPROVE, VisitAction.DECLINE, VisitAction.CANCEL];

/** Whose turn it is. */
export const actsNext: Record<VisitStatus, Party | null> = {
  HELD: HOME_USER,
  REQUESTED: STAFF,
  SCHEDULED: null,
  CHECK_IN: null,
  IN_PROGRESS: null,
  COMPLETED: null,
  EXPIRED: null,
  DECLINED: null,
  WITHDRAWN: null,
  CANCELLED: null,
  NO_SHOW: null,
  INTERRUPTED: null,
};

export const canMove = (status: VisitStatus, move: Move, party: Party): boolean =>
  moves[move].from[party]?.includes(status) ?? false;
export const isHeld = (status: VisitStatus): boolean => status === HELD;
export const isRequested = (status: VisitStatus): boolean => status === REQUESTED;
export const isBooked = (status: VisitStatus): boolean => status === SCHEDULED;
export const isOver = (status: VisitStatus): boolean => !takesCapacity.includes(status);
