import { registerEnumType } from 'type-graphql';

export enum TerminalStatus {
  ACTIVE = 'ACTIVE',
  OUT_OF_SERVICE = 'OUT_OF_SERVICE',
  BLOCKED = 'BLOCKED',
}
registerEnumType(TerminalStatus, { name: 'TerminalStatus', description: 'Whether a terminal takes visits right now.' });

interface Times {
  startsAt: Date;
  endsAt: Date;
}

/** The block in which a terminal is at a moment: the one that lasts longest, or none. */
export const blockAt = <Block extends Times>(blocks: readonly Block[], now: Date): Block | undefined =>
  blocks
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .sort((a, b) => b.endsAt.getTime() - a.endsAt.getTime())[0];

/** Out of service goes before blocked: it does not end by itself. */
export function statusAt(outOfServiceSince: Date | null, blocks: readonly Times[], now: Date): TerminalStatus {
  if (outOfServiceSince) return TerminalStatus.OUT_OF_SERVICE;
  return blockAt(blocks, now) ? TerminalStatus.BLOCKED : TerminalStatus.ACTIVE;
}
