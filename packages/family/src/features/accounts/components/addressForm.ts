import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import type { TextRule } from '@openvisit/ui/forms/formRules.ts';

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

export const addressRules: Record<AddressField, TextRule> = inputRules.AddressInput;
export const addressFields = Object.keys(addressRules) as AddressField[];

export const emptyAddress: TypedAddress = { line1: '', line2: '', city: '', state: '', postalCode: '' };

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

/** On one line, as an envelope has it. */
export const addressLine = ({
  line1,
  line2,
  city,
  state,
  postalCode,
}: Omit<TypedAddress, 'line2'> & { line2?: string | null }) =>
  [line1, line2, `${city}, ${state} ${postalCode}`].filter(Boolean).join(', ');
