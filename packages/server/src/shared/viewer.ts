import { registerEnumType } from 'type-graphql';

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

/** Who is asking: resolved once per operation, from the session's cookie or an API key. */
export interface Viewer {
  role: Role;
  /** A home user, a staff member or an API client, by the role. */
  accountId: string;
  /** None for an API client. */
  sessionId: string | null;
  /** Empty for a home user. */
  facilityIds: string[];
  language: Language;
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
