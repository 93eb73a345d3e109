import type { Move } from '../features/accessRequests/accessRequest.states.ts';
import type { FacilityKey } from './facilities.ts';

/** One thing that happened to a request; the first scene of a story is the request itself (no move). */
export interface Scene {
  /** Hours before the world's now. */
  ago: number;
  move: Move | null;
  /** Which of the facility's officers did it: 0 or 1. Only moves of the staff have one. */
  officer?: 0 | 1;
  reasons?: readonly string[];
  pieces?: readonly ('PHOTO' | 'ID_FRONT' | 'ID_BACK' | 'ADDRESS')[];
  /** What the family reads. */
  message?: string;
  /** What only staff read. */
  note?: string;
  /** SUSPEND: whole days from now until the pause ends. */
  daysLeft?: number;
}

/** What became of one request at one facility. */
export interface Story {
  facility: FacilityKey;
  scenes: readonly Scene[];
}

type Told = Pick<Scene, 'officer' | 'message' | 'note'>;

const asked = (ago: number): Scene => ({ ago, move: null });
const day = 24;

/** Sent, and nobody has looked yet. */
export const waiting = (facility: FacilityKey, ago: number): Story => ({ facility, scenes: [asked(ago)] });

/** Sent, asked for something better, sent that too, and back in the old place in the queue. */
export const waitingAgain = (facility: FacilityKey, ago: number, pieces: Scene['pieces'], answered: number): Story => ({
  facility,
  scenes: [
    asked(ago),
    { ago: (ago + answered) / 2, move: 'ASK_FOR_INFO', pieces },
    { ago: answered, move: 'PROVIDE_INFO' },
  ],
});

/** The facility looked, and needs one better piece. */
export const needsInfo = (facility: FacilityKey, ago: number, pieces: Scene['pieces'], told: Told = {}): Story => ({
  facility,
  scenes: [asked(ago), { ago: ago * 0.45, move: 'ASK_FOR_INFO', pieces, ...told }],
});

/** Approved after some hours. */
export const approved = (facility: FacilityKey, ago: number, afterHours: number, told: Told = {}): Story => ({
  facility,
  scenes: [asked(ago), { ago: ago - afterHours, move: 'APPROVE', ...told }],
});

/** Denied after some hours, for one or several reasons. */
export const denied = (
  facility: FacilityKey,
  ago: number,
  afterHours: number,
  reasons: readonly string[],
  told: Told = {},
): Story => ({
  facility,
  scenes: [asked(ago), { ago: ago - afterHours, move: 'DENY', reasons, ...told }],
});

/** Denied by mistake, and put right two days later. */
export const corrected = (facility: FacilityKey, ago: number, reasons: readonly string[], told: Told): Story => ({
  facility,
  scenes: [
    asked(ago),
    { ago: ago - 30, move: 'DENY', reasons },
    { ago: ago - 78, move: 'CORRECT', officer: 1, ...told },
  ],
});

/** Taken back by the family before it was decided. */
export const withdrawn = (facility: FacilityKey, ago: number, afterHours: number): Story => ({
  facility,
  scenes: [asked(ago), { ago: ago - afterHours, move: 'WITHDRAW' }],
});

/** Nothing came within the facility's days. `infoDays` is the facility's own. */
export const expired = (facility: FacilityKey, ago: number, infoDays: number, pieces: Scene['pieces']): Story => ({
  facility,
  scenes: [
    asked(ago + infoDays * day + 20),
    { ago: ago + infoDays * day, move: 'ASK_FOR_INFO', pieces },
    { ago: ago - 0.1, move: 'EXPIRE' },
  ],
});

/** Approved once, now paused for some days more. */
export const suspended = (
  facility: FacilityKey,
  daysAgo: number,
  daysLeft: number,
  reasons: readonly string[],
  told: Told,
): Story => ({
  facility,
  scenes: [
    asked((daysAgo + 70) * day),
    { ago: (daysAgo + 70) * day - 26, move: 'APPROVE' },
    { ago: daysAgo * day, move: 'SUSPEND', officer: 1, reasons, daysLeft, ...told },
  ],
});

/** Approved, paused, let back in, and approved to this day. */
export const reinstated = (facility: FacilityKey, daysAgo: number, told: Told): Story => ({
  facility,
  scenes: [
    asked((daysAgo + 60) * day),
    { ago: (daysAgo + 60) * day - 31, move: 'APPROVE' },
    {
      ago: (daysAgo + 20) * day,
      move: 'SUSPEND',
      reasons: ['ACCOUNT_USAGE_VIOLATION'],
      daysLeft: -daysAgo,
      note: 'Shared the account with a cousin.',
    },
    { ago: daysAgo * day, move: 'REINSTATE', officer: 1, ...told },
  ],
});

/** Approved once, ended by the facility some days ago. */
export const revoked = (facility: FacilityKey, daysAgo: number, reasons: readonly string[], told: Told): Story => ({
  facility,
  scenes: [
    asked((daysAgo + 45) * day),
    { ago: (daysAgo + 45) * day - 40, move: 'APPROVE', officer: 1 },
    { ago: daysAgo * day, move: 'REVOKE', reasons, ...told },
  ],
});
