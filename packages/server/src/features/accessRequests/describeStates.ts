import { AccessRequestStatus, actsNext, askAgainFrom, type Move, moves, Party } from './accessRequest.states.ts';

export interface DescribedStatus {
  status: AccessRequestStatus;
  /** Whose turn it is; NOBODY where nothing has to happen. */
  actsNext: Party | 'NOBODY';
  actions: { action: Move | 'ASK_AGAIN'; by: Party[]; to: AccessRequestStatus }[];
}

/** The life cycle as data, for the page of the statuses and the docs. */
export const accessRequestStates = (): DescribedStatus[] =>
  Object.values(AccessRequestStatus).map(status => ({
    status,
    actsNext: actsNext[status] ?? 'NOBODY',
    actions: [
      ...(Object.keys(moves) as Move[])
        .filter(move => moves[move].from.includes(status))
        .map(move => ({ action: move, by: [...moves[move].by], to: moves[move].to })),
      ...(askAgainFrom.includes(status)
        ? [{ action: 'ASK_AGAIN' as const, by: [Party.HOME_USER], to: AccessRequestStatus.PENDING }]
        : []),
    ],
  }));
