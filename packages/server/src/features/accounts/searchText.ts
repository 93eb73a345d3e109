import type { HomeUser } from './homeUser.entity.ts';

/** Lower case, without accents: `José Núñez` and `jose nunez` find each other. */
export const plainText = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Searchable = Pick<HomeUser, 'givenName' | 'familyName' | 'userName' | 'email' | 'phone'>;

/** What staff find a person by: names, user name, e-mail and the digits of the phone. */
export const searchTextOf = ({ givenName, familyName, userName, email, phone }: Searchable) =>
  plainText([givenName, familyName, userName, email, phone?.replace(/\D/g, '')].filter(Boolean).join(' '));

/** Each word of a search as a LIKE pattern, its wildcards taken by their letter. */
export const searchPatterns = (search: string) =>
  plainText(search)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map(word => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
