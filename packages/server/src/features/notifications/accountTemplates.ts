import type { MailTone } from './mailTemplates.ts';
import type { MailWordId } from './mailWords.ts';

/** Every mail about an account. */
export type AccountTemplate =
  | 'EMAIL_VERIFICATION'
  | 'ACCOUNT_EXISTS'
  | 'PASSWORD_RESET'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_GUESSED'
  | 'EMAIL_CHANGED'
  | 'ACCOUNT_CLOSED'
  | 'WELCOME'
  | 'STAFF_INVITATION'
  | 'PASSKEY_ADDED'
  | 'PASSKEY_REMOVED'
  | 'PASSKEY_COPIED'
  | 'AUTHENTICATOR_ADDED'
  | 'AUTHENTICATOR_REMOVED'
  | 'RECOVERY_CODE_USED'
  | 'SECOND_FACTOR_RESET';

interface Template {
  tone: MailTone;
  /** What is shown large, to be typed elsewhere. */
  shows?: 'code' | 'userName';
  /** What happens now, in order. */
  next: MailWordId[];
  /** Where the button leads. A token of the message stands behind `#`: no server's log has it, and a mail scanner that opens it uses nothing up. */
  button: { app: 'family' | 'staff'; path: string };
}

const family = (path: string) => ({ app: 'family', path }) as const;
const staff = (path: string) => ({ app: 'staff', path }) as const;
/** Whoever did not do it has somebody else in their account. */
const ownSecurity = { next: ['staff.next.notYou'] as MailWordId[], button: staff('/account') };

export const accountTemplates: Record<AccountTemplate, Template> = {
  EMAIL_VERIFICATION: {
    tone: 'turn',
    shows: 'code',
    next: ['EMAIL_VERIFICATION.next.code', 'EMAIL_VERIFICATION.next.link'],
    button: family('/verify-email'),
  },
  ACCOUNT_EXISTS: {
    tone: 'calm',
    shows: 'userName',
    next: ['ACCOUNT_EXISTS.next.signIn', 'ACCOUNT_EXISTS.next.forgot'],
    button: family('/sign-in'),
  },
  PASSWORD_RESET: {
    tone: 'turn',
    shows: 'userName',
    next: ['PASSWORD_RESET.next.link', 'PASSWORD_RESET.next.out'],
    button: family('/reset-password'),
  },
  PASSWORD_CHANGED: {
    tone: 'good',
    shows: 'userName',
    next: ['PASSWORD_CHANGED.next.out'],
    button: family('/sign-in'),
  },
  PASSWORD_GUESSED: {
    tone: 'turn',
    shows: 'userName',
    next: ['PASSWORD_GUESSED.next.known', 'PASSWORD_GUESSED.next.strange'],
    button: family('/forgot-password'),
  },
  EMAIL_CHANGED: { tone: 'calm', shows: 'userName', next: ['EMAIL_CHANGED.next.letters'], button: family('/sign-in') },
  ACCOUNT_CLOSED: {
    tone: 'calm',
    next: ['ACCOUNT_CLOSED.next.kept', 'ACCOUNT_CLOSED.next.again'],
    button: family('/sign-up'),
  },
  WELCOME: {
    tone: 'good',
    shows: 'userName',
    next: ['WELCOME.next.signIn', 'WELCOME.next.password'],
    button: family('/sign-in'),
  },
  STAFF_INVITATION: {
    tone: 'turn',
    next: ['STAFF_INVITATION.next.link', 'STAFF_INVITATION.next.day'],
    button: staff('/invitation'),
  },
  PASSKEY_ADDED: { tone: 'good', ...ownSecurity },
  PASSKEY_REMOVED: { tone: 'calm', ...ownSecurity },
  PASSKEY_COPIED: { tone: 'turn', ...ownSecurity, next: ['PASSKEY_COPIED.next.remove'] },
  AUTHENTICATOR_ADDED: { tone: 'good', ...ownSecurity },
  AUTHENTICATOR_REMOVED: { tone: 'calm', ...ownSecurity },
  RECOVERY_CODE_USED: { tone: 'calm', ...ownSecurity, next: ['RECOVERY_CODE_USED.next.more', 'staff.next.notYou'] },
  SECOND_FACTOR_RESET: { tone: 'calm', next: ['SECOND_FACTOR_RESET.next.link'], button: staff('/sign-in') },
};
