import type { AccessRequestStatus, Piece } from '@openvisit/schema/staff/graphql.ts';
import { asksFor, type DecisionAction, type Draft } from './draft.ts';
import type { DecisionReason } from './useReasons.ts';

type LetterReason = Pick<DecisionReason, 'code' | 'publicText' | 'whatYouCanDo'>;

/** What the family will read because of a decision. */
export interface Letter {
  status: AccessRequestStatus;
  reasons: readonly LetterReason[];
  pieces: readonly Piece[];
  until: string;
  message: string;
}

const becomes: Record<DecisionAction, AccessRequestStatus> = {
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
