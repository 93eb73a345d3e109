import type { AccessRequestEventType } from '../../shared/events.ts';
import type { MomentName } from './mailMoments.ts';
import type { MailWordId } from './mailWords.ts';

/** The family of colours, as on the screen of the same status. */
export type MailTone = 'wait' | 'turn' | 'good' | 'stop' | 'calm';

interface MailTemplate {
  /** The status that the request has now: its word, and the place in the help that explains it. */
  status: 'PENDING' | 'NEEDS_INFO' | 'APPROVED' | 'DENIED' | 'WITHDRAWN' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED';
  tone: MailTone;
  /** What happens now, in order; a line with `when` is said only when there is such a moment. */
  next: (MailWordId | { when: MomentName; say: MailWordId })[];
  button?: MailWordId;
}

/** Every mail about an access request: one for each thing that can happen to it. */
export const mailTemplates: Record<AccessRequestEventType, MailTemplate> = {
  ACCESS_REQUESTED: {
    status: 'PENDING',
    tone: 'wait',
    next: ['ACCESS_REQUESTED.next.check', 'ACCESS_REQUESTED.next.answer'],
  },
  ACCESS_APPROVED: { status: 'APPROVED', tone: 'good', next: ['ACCESS_APPROVED.next.page'] },
  ACCESS_DENIED: { status: 'DENIED', tone: 'stop', next: ['ACCESS_DENIED.next.again'] },
  ACCESS_INFO_NEEDED: {
    status: 'NEEDS_INFO',
    tone: 'turn',
    next: ['ACCESS_INFO_NEEDED.next.send', 'ACCESS_INFO_NEEDED.next.check'],
    button: 'ACCESS_INFO_NEEDED.button',
  },
  ACCESS_INFO_PROVIDED: {
    status: 'PENDING',
    tone: 'wait',
    next: ['ACCESS_INFO_PROVIDED.next.check', 'ACCESS_INFO_PROVIDED.next.answer'],
  },
  ACCESS_WITHDRAWN: { status: 'WITHDRAWN', tone: 'calm', next: ['ACCESS_WITHDRAWN.next.again'] },
  ACCESS_SUSPENDED: { status: 'SUSPENDED', tone: 'stop', next: ['ACCESS_SUSPENDED.next.back'] },
  ACCESS_REINSTATED: { status: 'APPROVED', tone: 'good', next: ['ACCESS_REINSTATED.next.page'] },
  ACCESS_REVOKED: {
    status: 'REVOKED',
    tone: 'stop',
    next: [{ when: 'askAgainFrom', say: 'ACCESS_REVOKED.next.again' }, 'ACCESS_REVOKED.next.call'],
  },
  ACCESS_CORRECTED: { status: 'APPROVED', tone: 'good', next: ['ACCESS_CORRECTED.next.page'] },
  ACCESS_EXPIRED: { status: 'EXPIRED', tone: 'calm', next: ['ACCESS_EXPIRED.next.again'] },
};
