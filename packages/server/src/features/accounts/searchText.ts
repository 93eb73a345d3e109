import type { HomeUser } from './homeUser.entity.ts';

/** Letters that stand for themselves in Unicode, without an accent to take off. */
const likeTwo: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/** Lower case, without accents: `José Núñez` and `jose nunez` find each other. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøæœßı]/g, letter => likeTwo[letter]!);

/** The words of a name or of a search: `O'Brien-Smith` is `obrien` and `smith`. */
export const wordsOf = (text: string): string[] =>
  plainText(text)
    .replace(/['’ʼ\x60´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

type Searchable = Pick<HomeUser, 'givenName' | 'familyName' | 'userName' | 'email' | 'phone'>;

/** What staff find a person by. The database makes the rows to search in from these five parts: `search_terms` in its migrations. */
export const searchTextOf = ({ givenName, familyName, userName, email, phone }: Searchable): string =>
  [
    wordsOf(givenName).join(' '),
    wordsOf(familyName).join(' '),
    userName,
    plainText(email).replaceAll('|', ''),
    phone?.replace(/\D/g, '') ?? '',
  ].join('|');
