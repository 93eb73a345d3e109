import { plainText, wordsOf } from './searchText.ts';

/** One range to look through: a shelf of terms, and how they begin. */
export interface Look {
  shelf: string;
  beginning: string;
}

/** How a search is answered: by ranges one after the other, or by the beginnings of several words of one name. */
export type SearchPlan =
  { by: 'terms'; looks: readonly Look[] } | { by: 'words'; first: string; second: string; others: readonly string[] };

const longest = 100;
const most = 6;
/** User names and e-mails stand on twelve shelves, by the letters that they have in common with the name. */
const shelves = 12;

const reference = /^([a-z]{2,4})[\s#-]*(\d{1,12})$/;
const number = /^[\d\s().+-]*\d[\d\s().+-]*$/;
const address = /^[^\s,]*[@._+][^\s,]*$/;

/** What somebody typed, as the ranges where it may be found. Nothing typed lists everybody by family name. */
export function searchPlanOf(search: string): SearchPlan {
  const text = plainText(search.slice(0, longest)).trim();
  if (text === '') return terms({ shelf: 'n', beginning: '' });
  if (number.test(text)) return terms(...ofNumber(text.replace(/\D/g, '')));

  const [, prefix, digits] = reference.exec(text) ?? [];
  const ofRequest = digits ? [{ shelf: 'r', beginning: `${digits} ${prefix}` }] : [];
  if (address.test(text)) return terms(...ofAddress(text));
  const words = [...new Set(wordsOf(text))].slice(0, most);
  const [word = '', ...more] = words;
  if (ofRequest.length > 0) return terms(...ofRequest, ...(more.length === 0 ? ofWord(word) : []));
  if (word === '') return terms();
  return more.length === 0 ? terms(...ofWord(word)) : byWords(words);
}

const terms = (...looks: Look[]): SearchPlan => ({ by: 'terms', looks });

/** The number of a request, whole; or how a phone ends, with or without the country. */
function ofNumber(digits: string): Look[] {
  const local = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  const phone =
    local.length >= 4 && local.length <= 10 ? [{ shelf: 'p', beginning: [...local].toReversed().join('') }] : [];
  return [{ shelf: 'r', beginning: `${digits} ` }, ...phone];
}

const ofWord = (word: string): Look[] => [{ shelf: 'n', beginning: word }, ...ofAddress(word)];

/** Only where so many letters are typed does a shelf say something new. */
const ofAddress = (text: string): Look[] =>
  Array.from({ length: Math.min(text.length, shelves) }, (_, at) => ({ shelf: `i${at + 1}`, beginning: text }));

/** The longest word leads, since the fewest names begin like it. */
function byWords(words: readonly string[]): SearchPlan {
  const [first, second, ...others] = words.toSorted((one, other) => other.length - one.length);
  return { by: 'words', first: first!, second: second!, others: others.map(word => `% ${word}%`) };
}
