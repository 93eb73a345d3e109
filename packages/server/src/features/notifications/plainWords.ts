/** Control characters, line and paragraph separators, and marks that turn the writing direction around. */
const unprintable = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** One line that is safe in a header, a subject or a sentence: what somebody typed can neither break it nor turn it around. */
export const plainWords = (typed: string): string =>
  typed.toWellFormed().replace(unprintable, ' ').replace(/\s+/g, ' ').trim();

/** The same for a text of several lines: its line breaks stay, at most one empty line between two. */
export const plainLines = (typed: string): string[] =>
  typed
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(plainWords)
    .filter((line, place, lines) => line !== '' || (place > 0 && lines[place - 1] !== ''));
