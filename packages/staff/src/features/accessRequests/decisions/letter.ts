import type { AccessRequestStatus, Piece } from '@openvisit/schema/staff/graphql.ts';
import type { WordId } from '@openvisit/ui/words.tsx';
import { asksFor, type DecisionAction, type Draft } from './draft.ts';
import type { DecisionReason } from './useReasons.ts';

/** What a request becomes by an officer's decision. */
type LetterStatus = Extract<AccessRequestStatus, 'APPROVED' | 'NEEDS_INFO' | 'DENIED' | 'SUSPENDED' | 'REVOKED'>;

type LetterReason = Pick<DecisionReason, 'code' | 'publicText' | 'whatYouCanDo'>;

/** What the family will read because of a decision. */
export interface Letter {
  status: LetterStatus;
  reasons: readonly LetterReason[];
  pieces: readonly Piece[];
  until: string;
  message: string;
}

const becomes: Record<DecisionAction, LetterStatus> = {
  APPROVE: 'APPROVED',
  ASK_FOR_INFO: 'NEEDS_INFO',
  DENY: 'DENIED',
  SUSPEND: 'SUSPENDED',
  REINSTATE: 'APPROVED',
  REVOKE: 'REVOKED',
  CORRECT: 'APPROVED',
};

/** The letter of a draft: made of exactly what is sent, so that the preview cannot say anything else. */
export function letterOf(action: DecisionAction, draft: Draft, reasons: readonly LetterReason[]): Letter {
  const asked = asksFor[action];
  return {
    status: becomes[action],
    reasons: asked.reasons ? reasons.filter(({ code }) => draft.reasonCodes.includes(code)) : [],
    pieces: asked.pieces ? draft.pieces : [],
    until: asked.until ? draft.until : '',
    message: draft.publicMessage.trim(),
  };
}

/** Several reasons are listed; a single one is the letter's head. */
export const onlyReason = ({ reasons: [reason, ...others] }: Letter) => (others.length === 0 ? reason : undefined);

interface LetterLines {
  head: WordId;
  leads: readonly WordId[];
}

/** The ids of a letter's first words. */
export function letterLines(letter: Letter): LetterLines {
  return lines[letter.status](letter);
}

const lines: Record<LetterStatus, (letter: Letter) => LetterLines> = {
  APPROVED: () => ({ head: 'letter.request.APPROVED.h1', leads: ['letter.request.APPROVED.lead'] }),
  NEEDS_INFO: ({ pieces: [piece, ...others] }: Letter) =>
    piece && others.length === 0
      ? { head: `letter.request.NEEDS_INFO.h1.${piece}`, leads: ['letter.request.NEEDS_INFO.lead'] }
      : { head: 'letter.request.NEEDS_INFO.h1.several', leads: ['letter.request.NEEDS_INFO.leadSeveral'] },
  DENIED: (letter: Letter) => ({
    head: 'letter.request.DENIED.h1',
    leads:
      letter.reasons.length === 0
        ? []
        : [
            onlyReason(letter) ? 'letter.request.DENIED.leadReason' : 'letter.request.DENIED.leadReasons',
            'letter.request.DENIED.again',
          ],
  }),
  SUSPENDED: ({ until }: Letter) => ({
    head: until ? 'letter.request.SUSPENDED.h1' : 'letter.request.SUSPENDED.h1Open',
    leads: ['letter.request.SUSPENDED.lead'],
  }),
  REVOKED: () => ({ head: 'letter.request.REVOKED.h1', leads: [] }),
};
