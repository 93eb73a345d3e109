/** What one text of an input may be: one entry of `inputRules.json`. */
export interface TextRule {
  max: number;
  optional?: boolean;
  /** May have more than one line. */
  lines?: boolean;
  pattern?: { source: string };
  /** A whole number, typed as text: the least and the most. */
  from?: number;
  to?: number;
}

/** One thing to fix, in a sentence; `id` is its box. */
export interface FieldFault<Field extends string = string> {
  id: Field;
  message: string;
}

/** The sentence for a fault. `code` is the server's: `REQUIRED`, `TOO_LONG`, `PATTERN`, `NOT_ALLOWED` ... */
export type FaultWords<Field extends string> = (field: Field, code: string) => string;

/** What the server would refuse, by its own rules, known before anything is sent; in the order of the rules. */
export function faultsIn<Field extends string>(
  typed: Readonly<Record<NoInfer<Field>, string>>,
  rules: Readonly<Partial<Record<Field, TextRule>>>,
  words: FaultWords<NoInfer<Field>>,
): FieldFault<Field>[] {
  return (Object.keys(rules) as Field[]).flatMap(id => {
    const code = faultCode(typed[id], rules[id]!);
    return code ? [{ id, message: words(id, code) }] : [];
  });
}

/** The server's faults, each at its box: `address.city` belongs to `city`. What belongs to no box is left out. */
export function faultsOf<Field extends string>(
  problems: readonly { path: string; code: string }[],
  fields: readonly Field[],
  words: FaultWords<Field>,
): FieldFault<Field>[] {
  return problems.flatMap(({ path, code }) => {
    const id = fields.find(field => field === path || field === path.split('.').at(-1));
    return id ? [{ id, message: words(id, code) }] : [];
  });
}

/** What stands above a box. */
export const faultAt = (faults: readonly FieldFault[], id: string): string | undefined =>
  faults.find(fault => fault.id === id)?.message;

// Control characters, and those that turn the direction of the text around them; the server refuses the same.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const disguise = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** @returns the code of what is the matter with a text, or nothing */
export function faultCode(typed: string, { max, optional, lines, pattern, from, to }: TextRule): string | undefined {
  const text = typed.trim();
  if (text === '') return optional ? undefined : 'REQUIRED';
  if (from !== undefined && to !== undefined) {
    return /^\d+$/.test(text) && from <= Number(text) && Number(text) <= to ? undefined : 'RANGE';
  }
  if (text.length > max) return 'TOO_LONG';
  if (disguise.test(text.replace(/\r\n/g, '\n')) || (!lines && /[\n\t]/.test(text))) return 'NOT_ALLOWED';
  return pattern && !new RegExp(pattern.source, 'u').test(text) ? 'PATTERN' : undefined;
}
