import { states } from './states.ts';

/** What `openvisit init` has to know. Each is a flag, and a question when the flag is missing. */
export interface FirstFacility {
  name: string;
  state: string;
  'time-zone': string;
  type: 'JAIL' | 'PRISON';
  population: number;
  phone: string;
  prefix: string;
  kinds: string[];
  'given-name': string;
  'family-name': string;
  email: string;
}

/** One question: its words, what the answer must be, and how it is read (undefined: not that). */
export interface Question<T> {
  ask: string;
  mustBe: string;
  read: (answer: string) => T | undefined;
  /** Taken when the answer is empty. */
  otherwise?: (answers: Partial<FirstFacility>) => string;
}

const text = (shortest: number, longest: number) => (answer: string) =>
  answer.length >= shortest && answer.length <= longest && !/\p{C}/u.test(answer) ? answer : undefined;
const matching = (pattern: RegExp) => (answer: string) => (pattern.test(answer) ? answer : undefined);

/** In the order in which they are asked. */
export const questions: { [Name in keyof FirstFacility]: Question<FirstFacility[Name]> } = {
  name: { ask: 'Name of the facility', mustBe: '2 to 120 characters', read: text(2, 120) },
  state: {
    ask: 'State, two letters',
    mustBe: 'a postal code like OH',
    read: answer => (answer.toUpperCase() in states ? answer.toUpperCase() : undefined),
  },
  'time-zone': {
    ask: 'Time zone',
    mustBe: 'an IANA time zone like America/New_York',
    read: answer => (isTimeZone(answer) ? answer : undefined),
    otherwise: () => 'America/New_York',
  },
  type: {
    ask: 'Jail or prison',
    mustBe: 'jail or prison',
    read: answer => (['JAIL', 'PRISON'] as const).find(type => type === answer.toUpperCase()),
    otherwise: () => 'jail',
  },
  population: {
    ask: 'Average daily population',
    mustBe: 'a whole number',
    read: answer => (/^\d{1,6}$/.test(answer) ? Number(answer) : undefined),
  },
  phone: { ask: 'Telephone', mustBe: 'a telephone number', read: matching(/^\+?[\d ().-]{7,20}$/) },
  prefix: {
    ask: 'Letters that lead its reference numbers',
    mustBe: '2 to 4 capital letters without O and I',
    read: matching(/^[A-HJ-NP-Z]{2,4}$/),
    otherwise: ({ name = '' }) => initialsOf(name),
  },
  kinds: {
    ask: 'Visits offered',
    mustBe: 'remote, onsite, or both with a comma between',
    read: answer => (/^(remote|onsite)(, ?(remote|onsite))?$/i.test(answer) ? kindsOf(answer) : undefined),
    otherwise: () => 'remote,onsite',
  },
  'given-name': { ask: "The administrator's given name", mustBe: '1 to 100 characters', read: text(1, 100) },
  'family-name': { ask: "The administrator's family name", mustBe: '1 to 100 characters', read: text(1, 100) },
  email: {
    ask: "The administrator's e-mail",
    mustBe: 'an e-mail address',
    read: matching(/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/),
  },
};

function isTimeZone(name: string): boolean {
  try {
    return /^\w+(\/[\w+-]+)*$/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const kindsOf = (answer: string) => [...new Set(answer.toUpperCase().split(/, ?/))];

function initialsOf(name: string): string {
  const words = name.toUpperCase().match(/[A-Z]+/g) ?? [];
  const letters = [...words.map(word => word.charAt(0)), ...(words[0] ?? '').slice(1), 'V', 'X'];
  return letters
    .filter(letter => !'OI'.includes(letter))
    .slice(0, Math.max(2, Math.min(words.length, 4)))
    .join('');
}
