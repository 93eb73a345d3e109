import { registerEnumType } from 'type-graphql';

export enum AccessRequestStatus {
  PENDING = 'PENDING',
  NEEDS_INFO = 'NEEDS_INFO',
  APPROVED = 'APPROVED',
  DENIED = 'DENIED',
  WITHDRAWN = 'WITHDRAWN',
  SUSPENDED = 'SUSPENDED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}

export enum AccessRequestAction {
  APPROVE = 'APPROVE',
  DENY = 'DENY',
  ASK_FOR_INFO = 'ASK_FOR_INFO',
  PROVIDE_INFO = 'PROVIDE_INFO',
  WITHDRAW = 'WITHDRAW',
  ASK_AGAIN = 'ASK_AGAIN',
  SUSPEND = 'SUSPEND',
  REINSTATE = 'REINSTATE',
  REVOKE = 'REVOKE',
  CORRECT = 'CORRECT',
}

export enum Party {
  HOME_USER = 'HOME_USER',
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
}

registerEnumType(AccessRequestStatus, { name: 'AccessRequestStatus', description: 'Where a request stands.' });
registerEnumType(AccessRequestAction, { name: 'AccessRequestAction', description: 'What can be done to a request.' });
registerEnumType(Party, { name: 'Party', description: 'Who did it: the family, the facility, or the clock.' });

const { PENDING, NEEDS_INFO, APPROVED, DENIED, WITHDRAWN, SUSPENDED, REVOKED, EXPIRED } = AccessRequestStatus;

/** EXPIRE is taken by the clock alone, and so is no action that anybody is offered. */
export type Move = Exclude<keyof typeof AccessRequestAction, 'ASK_AGAIN'> | 'EXPIRE';

/** The life cycle (PRODUCT, section 4). The database holds the same table; a test compares them, and the docs are made from this one. */
export const moves: Record<
  Move,
  { from: readonly AccessRequestStatus[]; to: AccessRequestStatus; by: readonly Party[] }
> = {
  APPROVE: { from: [PENDING], to: APPROVED, by: [Party.STAFF] },
  DENY: { from: [PENDING], to: DENIED, by: [Party.STAFF] },
  ASK_FOR_INFO: { from: [PENDING], to: NEEDS_INFO, by: [Party.STAFF] },
  PROVIDE_INFO: { from: [NEEDS_INFO], to: PENDING, by: [Party.HOME_USER] },
  WITHDRAW: { from: [PENDING, NEEDS_INFO], to: WITHDRAWN, by: [Party.HOME_USER] },
  EXPIRE: { from: [NEEDS_INFO], to: EXPIRED, by: [Party.SYSTEM] },
  CORRECT: { from: [DENIED], to: APPROVED, by: [Party.STAFF] },
  SUSPEND: { from: [APPROVED], to: SUSPENDED, by: [Party.STAFF] },
  REINSTATE: { from: [SUSPENDED], to: APPROVED, by: [Party.STAFF, Party.SYSTEM] },
  REVOKE: { from: [APPROVED, SUSPENDED], to: REVOKED, by: [Party.STAFF] },
};

/** From these the home user may send a new request; from REVOKED only after the facility's days. */
export const askAgainFrom: readonly AccessRequestStatus[] = [DENIED, WITHDRAWN, EXPIRED, REVOKED];

/** Alive: one at most per person and facility, as the partial unique index says too. */
export const activeStatuses: readonly AccessRequestStatus[] = [PENDING, NEEDS_INFO, APPROVED, SUSPENDED];

/** Access was given: it lasts, or is paused. */
export const granted: readonly AccessRequestStatus[] = [APPROVED, SUSPENDED];

/** Whose turn it is. */
export const actsNext: Record<AccessRequestStatus, Party | null> = {
  PENDING: Party.STAFF,
  NEEDS_INFO: Party.HOME_USER,
  APPROVED: null,
  DENIED: null,
  WITHDRAWN: null,
  SUSPENDED: null,
  REVOKED: null,
  EXPIRED: null,
};

export const canMove = (status: AccessRequestStatus, move: Move) => moves[move].from.includes(status);
export const isWaiting = (status: AccessRequestStatus) => status === PENDING;
export const isRevoked = (status: AccessRequestStatus) => status === REVOKED;
