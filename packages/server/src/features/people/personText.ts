import { wordsOf } from '../accounts/searchText.ts';

/** What a person held somewhere is found by: `given words|family words`, in lower case and without accents. */
export const personTextOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${wordsOf(givenName).join(' ')}|${wordsOf(familyName).join(' ')}`;

/** A whole name as somebody types it, in either order. */
export const typedName = (search: string): string => wordsOf(search).join(' ');

/** The facility's own number as somebody types it. */
export const typedNumber = (search: string): string => search.trim().toUpperCase();
