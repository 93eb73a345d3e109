import type { AccessRequestAction, Piece } from '@openvisit/schema/staff/graphql.ts';
import type { Checks } from './checks.ts';

/** What an officer can do to a request; the others are the family's. */
export type DecisionAction = Exclude<AccessRequestAction, 'PROVIDE_INFO' | 'WITHDRAW' | 'ASK_AGAIN'>;

/** A decision as it is being typed. `until` is a date in the facility's zone, `2026-11-23`. */
export interface Draft {
  action: DecisionAction | null;
  /** What was compared so far. Never sent: only the reasons that follow from it are. */
  checks: Checks;
  reasonCodes: string[];
  pieces: Piece[];
  until: string;
  publicMessage: string;
  officerNote: string;
}

/** What each action asks the officer for. `pictures`: it rests on the pictures, and holds for those that were seen alone. */
export const asksFor: Record<
  DecisionAction,
  { reasons?: true; pieces?: true; until?: true; pictures?: true; officerNote: 'can' | 'must' | 'no' }
> = {
  APPROVE: { pictures: true, officerNote: 'can' },
  ASK_FOR_INFO: { pieces: true, pictures: true, officerNote: 'no' },
  DENY: { reasons: true, pictures: true, officerNote: 'can' },
  SUSPEND: { reasons: true, until: true, officerNote: 'can' },
  REINSTATE: { officerNote: 'can' },
  REVOKE: { reasons: true, officerNote: 'can' },
  CORRECT: { officerNote: 'must' },
};

export const emptyDraft: Draft = {
  action: null,
  checks: {},
  reasonCodes: [],
  pieces: [],
  until: '',
  publicMessage: '',
  officerNote: '',
};

/** Those of the request's actions that are an officer's, in the order of the buttons. */
export function officerActions(available: readonly AccessRequestAction[]): DecisionAction[] {
  const order = Object.keys(asksFor) as DecisionAction[];
  return order.filter(action => available.includes(action));
}

/** The decisions that a waiting request asks for. */
export function queueActions(available: readonly AccessRequestAction[]): DecisionAction[] {
  return officerActions(available).filter(action => ['APPROVE', 'ASK_FOR_INFO', 'DENY'].includes(action));
}

/** Ticks what was not ticked, and the other way round. */
export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value];
}

/** What a family can be asked for, in the order of the digits. */
export const askablePieces: readonly Piece[] = ['PHOTO', 'ID_FRONT', 'ID_BACK', 'ADDRESS'];
