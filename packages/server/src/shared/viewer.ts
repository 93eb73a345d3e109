import { registerEnumType } from 'type-graphql';
import type { ApiScope } from './apiScope.ts';

export enum Role {
  HOME_USER = 'HOME_USER',
  OFFICER = 'OFFICER',
  ADMINISTRATOR = 'ADMINISTRATOR',
  API = 'API',
}

export enum Language {
  EN = 'EN',
  ES = 'ES',
}

registerEnumType(Language, { name: 'Language', description: 'The languages in which OpenVisit speaks to people.' });

/** What a session is good for: everything, adding the first factor, or nothing until a factor is proved again. Others than staff are `FULL`. */
export enum Standing {
  FULL = 'FULL',
  ENROLLING = 'ENROLLING',
  LOCKED = 'LOCKED',
}

registerEnumType(Standing, {
  name: 'StaffStanding',
  description: 'What the session of a staff member is good for.',
  valuesConfig: {
    FULL: { description: 'All that their role may do.' },
    ENROLLING: { description: 'Adding the first passkey or authenticator app, and nothing else.' },
    LOCKED: { description: 'Nothing, until a factor is proved again: 30 minutes went by without anything done.' },
  },
});

/** Who is asking: resolved once per operation, from the session's cookie or an API key. */
export interface Viewer {
  role: Role;
  /** A home user, a staff member or an API client, by the role. */
  accountId: string;
  /** For an API client the id of its key. */
  sessionId: string | null;
  /** Empty for a home user, and for staff while they are not `FULL`. */
  facilityIds: string[];
  language: Language;
  standing: Standing;
  /** A factor was proved within 10 minutes. */
  steppedUp?: boolean;
  /** What an API client's key may do; people have none. */
  scopes?: readonly ApiScope[];
}

/** Officers and administrators. */
export const STAFF = [Role.OFFICER, Role.ADMINISTRATOR] as const;

export const isStaff = (viewer: Viewer | null): boolean =>
  viewer?.role === Role.OFFICER || viewer?.role === Role.ADMINISTRATOR;

/** The database role whose policies rule what this viewer sees; nobody's is the directory alone. */
export const databaseRole = {
  [Role.HOME_USER]: 'openvisit_family',
  [Role.OFFICER]: 'openvisit_staff',
  [Role.ADMINISTRATOR]: 'openvisit_staff',
  [Role.API]: 'openvisit_api',
} as const;

/** What decides which rows somebody sees: two viewers of one sight read the very same. Written as `sight_of` in the database does. */
export const sightOf = ({ role, accountId, facilityIds }: Viewer): string =>
  `${role}:${facilityIds.length > 0 ? facilityIds.join() : accountId}`;
