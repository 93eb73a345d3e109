import type { Language } from '@openvisit/schema/staff/graphql.ts';

/** A first password, just made. It lives in the memory of the page that shows it, once, and nowhere else. */
export interface Slip {
  givenName: string;
  familyName: string;
  userName: string;
  firstPassword: string;
  expiresAt: string;
  /** Where the family signs in. */
  signInUrl: string;
  language: Language;
  facility: { name: string; phone: string; timeZone: string };
}

/** `abcde-fghjk-mnpqr-stuvw` -> its groups: what stands apart is read and typed without a mistake. */
export const groupsOf = (password: string): string[] => password.split('-');
