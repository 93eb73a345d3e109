/** One search as an officer types it, and the range of the index in which bare SQL reads the same people. */
export interface Search {
  typed: string;
  status: string | null;
  shelves: readonly string[];
  beginning: string;
}

const identifiers = (letters: number) => Array.from({ length: Math.min(letters, 12) }, (_, at) => `i${at + 1}`);
const name = (typed: string, beginning: string, status: string | null = null): Search => ({
  typed,
  status,
  shelves: ['n'],
  beginning,
});
const identifier = (typed: string): Search => ({
  typed,
  status: null,
  shelves: ['n', ...identifiers(typed.length)],
  beginning: typed,
});

const syllables = ['ma', 'lo', 'ri', 'sa', 'te', 'vi', 'ca', 'do', 'fe', 'gu'];
const one = (turn: number, of: readonly string[]) => of[turn % of.length]!;

/** What officers look for, by kind; each turn asks for somebody else. */
export const kinds: Readonly<Record<string, (turn: number) => Search>> = {
  'nothing typed': () => name('', ''),
  'a common name': turn => (turn % 2 ? name('García', 'garcia') : name('MARIA', 'maria')),
  'the first letters': turn => name(one(turn, syllables), one(turn, syllables)),
  'two common words': turn => name(turn % 2 ? 'maria garcia' : 'Garcia, Maria', 'garcia maria'),
  'a rare status': turn => name(one(turn, ['', 'm', 'ma']), one(turn, ['', 'm', 'ma']), 'SUSPENDED'),
  'a user name': turn => identifier(`mgarcia${(turn * 460) % 90_000 || 460}`),
  'a phone': turn => {
    const number = `720${String((turn * 7919) % 10_000_000).padStart(7, '0')}`;
    return { typed: number, status: null, shelves: ['p'], beginning: [...number].toReversed().join('') };
  },
  'a reference': turn => ({
    typed: `MA-${100_001 + turn}`,
    status: null,
    shelves: ['r'],
    beginning: `${100_001 + turn} ma`,
  }),
};
