import { Party } from '../accessRequests/accessRequest.states.ts';
import { actsNext, canMove, type Move, moves, VisitStatus } from './visit.states.ts';

export interface DescribedVisitStatus {
  status: VisitStatus;
  /** Whose turn it is; NOBODY where nothing has to happen. */
  actsNext: Party | 'NOBODY';
  actions: { action: Move; by: Party[]; to: VisitStatus }[];
}

/** The life cycle of a visit as data, for the page of the statuses. */
export const visitStates = (): DescribedVisitStatus[] =>
  Object.values(VisitStatus).map(status => ({
    status,
    actsNext: actsNext[status] ?? 'NOBODY',
    actions: (Object.keys(moves) as Move[])
      .map(action => ({
        action,
        by: Object.values(Party).filter(party => canMove(status, action, party)),
        to: moves[action].to,
      }))
      .filter(({ by }) => by.length > 0),
  }));
