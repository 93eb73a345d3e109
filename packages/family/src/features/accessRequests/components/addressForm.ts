import type { ProvideInfoMutation } from '@openvisit/schema/family/graphql.ts';
import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { Translate } from '@openvisit/ui/words.tsx';

/** What one types; all of it text. */
export interface TypedAddress {
  line1: string;
  line2: string;
  city: string;
  state: string;
  postalCode: string;
}

/** The name of a box of the form. */
export type AddressField = keyof TypedAddress;

/** One thing to fix. */
export interface FieldFault {
  id: AddressField;
  message: string;
}

interface Rule {
  max: number;
  optional?: boolean;
  pattern?: { source: string };
}

const rules: Record<AddressField, Rule> = inputRules.AddressInput;
const fields = Object.keys(rules) as AddressField[];

export const emptyAddress: TypedAddress = { line1: '', line2: '', city: '', state: '', postalCode: '' };

/** Pictures cannot be sent from here yet, and all that was asked for must come at once. */
export const needsAddressAlone = (pieces: readonly string[]) =>
  pieces.length > 0 && pieces.every(piece => piece === 'ADDRESS');

/** What the server would refuse, by its own rules, known before anything is sent. */
export function faultsIn(typed: TypedAddress, t: Translate): FieldFault[] {
  return fields.flatMap(id => {
    const code = faultCode(typed[id].trim(), rules[id]);
    return code ? [{ id, message: wordsFor(id, code, t) }] : [];
  });
}

/** The server's faults, each at its box. What belongs to no box is left out. */
export function faultsOf(answer: ProvideInfoMutation['provideInfo'], t: Translate): FieldFault[] {
  if (answer.__typename !== 'InvalidInput') return [];
  return answer.fields.flatMap(({ path, code }) => {
    const id = fields.find(field => path.split('.').at(-1) === field);
    return id ? [{ id, message: wordsFor(id, code, t) }] : [];
  });
}

/** As the server takes it: no spaces around, an empty second line is none. */
export function addressInput({ line1, line2, city, state, postalCode }: TypedAddress) {
  return {
    line1: line1.trim(),
    line2: line2.trim() || null,
    city: city.trim(),
    state: state.trim().toUpperCase(),
    postalCode: postalCode.trim(),
  };
}

function faultCode(text: string, { max, optional, pattern }: Rule): string | undefined {
  if (text === '') return optional ? undefined : 'REQUIRED';
  if (text.length > max) return 'TOO_LONG';
  return pattern && !new RegExp(pattern.source, 'u').test(text) ? 'PATTERN' : undefined;
}

function wordsFor(id: AddressField, code: string, t: Translate): string {
  if (code === 'REQUIRED') return t(`provide.${id}.missing`);
  if (code === 'TOO_LONG') return t(`provide.${id}.tooLong`, { max: rules[id].max });
  return t(`provide.${id}.wrong`);
}
