import type { Captured } from './capture.ts';
import { partsOf, type Sent } from './columns.ts';

type Parts = ReturnType<typeof partsOf>;

/** Sent without waiting for the answer to the one before it, as the server does: in one message. The name of that one stands in front. */
const travelTogether = new Set([
  'takeTurns lapseHolds',
  'lapseHolds bookingQuestion',
  'lapseHolds visitById',
  'bookingQuestion bookingCalendar',
  'bookingCalendar bookingPlaces',
  '<unnamed> insertVisit',
  'insertVisit takeVisitPlaces',
  'takeVisitPlaces holdEvent',
  'holdEvent visitById',
]);

/** The parameters of all scripts together: those that vary are columns of `replay_plan`, the others are told to pgbench. */
export class Parameters {
  readonly columns = new Map<string, { name: string; parts: Parts }>();
  readonly constants = new Map<string, string>();

  /** @returns what stands in the script in the place of this parameter */
  place(value: string | null | undefined, sent: Sent): string {
    if (value === null || value === undefined) return 'NULL';
    const parts = partsOf(value, sent);
    if (parts.every(part => typeof part === 'string')) {
      const name = this.constants.get(value) ?? `k${this.constants.size}`;
      this.constants.set(value, name);
      return `:${name}`;
    }
    const key = JSON.stringify(parts);
    const column = this.columns.get(key) ?? { name: `c${this.columns.size}`, parts };
    this.columns.set(key, column);
    return `:${column.name}`;
  }
}

/** What a client of pgbench sends for one booking: the captured statements with the parameters of the next one. */
export function scriptOf(statements: readonly Captured[], sent: Sent, parameters: Parameters): string {
  const groups: string[][] = [];
  let before = 'nothing';
  for (const { name, text, values } of statements) {
    const own = text.startsWith('BEGIN')
      ? openingOf(text, sent, parameters)
      : [text.replace(/\$(\d+)/g, (_, n: string) => parameters.place(values[Number(n) - 1], sent))];
    if (before === 'BEGIN' || travelTogether.has(`${before} ${name}`)) groups.at(-1)!.push(...own);
    else groups.push(own);
    before = text.startsWith('BEGIN') ? 'BEGIN' : name || '<unnamed>';
  }
  return groups
    .flatMap(group => {
      const lines = group.map(text => `${text.replace(/\s+/g, ' ').trim()};`);
      return lines.length > 1 ? ['\\startpipeline', ...lines, '\\endpipeline'] : lines;
    })
    .join('\n');
}

/** pgbench sends one statement at a time, and SET takes no parameters. */
function openingOf(text: string, sent: Sent, parameters: Parameters): string[] {
  const [begin = '', ...settings] = text.split(';');
  const set = settings.map(setting => {
    const [, name, value = ''] = /SET LOCAL (?:ROLE (?=\w)|([\w.]+)=)(.*)/.exec(setting) ?? [];
    const bare = value.replace(/^'|'$/g, '');
    return name
      ? `set_config('${name}', ${parameters.place(bare, sent)}, true)`
      : `set_config('role', '${bare}', true)`;
  });
  return set.length > 0 ? [begin, `SELECT ${set.join(', ')}`] : [begin];
}
