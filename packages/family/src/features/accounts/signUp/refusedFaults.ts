import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import type { SignUpField } from './useSignUp.ts';

let refused: readonly FieldFault<SignUpField>[] = [];

/** What the server refused when all was sent, until the page that asked for it was sent again. */
export const refusedFaults = () => refused;

export function rememberRefused(faults: readonly FieldFault<SignUpField>[]): void {
  refused = faults;
}
