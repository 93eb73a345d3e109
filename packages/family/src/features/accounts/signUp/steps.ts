import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import type { SignUpField } from './useSignUp.ts';

/** One page of the journey, and the boxes that it asks for. */
interface Step {
  name: 'birth' | 'name' | 'address' | 'reach' | 'password' | 'check';
  fields: readonly SignUpField[];
}

export type StepName = Step['name'];

/** The journey. The password is the last to be typed, as it is not kept. */
export const steps: readonly Step[] = [
  { name: 'birth', fields: ['dateOfBirth'] },
  { name: 'name', fields: ['givenName', 'familyName'] },
  { name: 'address', fields: ['line1', 'line2', 'city', 'state', 'postalCode'] },
  { name: 'reach', fields: ['email', 'phone'] },
  { name: 'password', fields: ['password'] },
  { name: 'check', fields: [] },
];

/** What is to be fixed on one page. */
export function faultsAt(name: StepName, faults: readonly FieldFault<SignUpField>[]): FieldFault<SignUpField>[] {
  const fields = steps.find(step => step.name === name)?.fields ?? [];
  return faults.filter(({ id }) => fields.includes(id));
}

/** The first page with something to fix or to fill in; with nothing, the last one. */
export const firstUnfinished = (faults: readonly FieldFault<SignUpField>[]): StepName =>
  steps.find(({ name }) => faultsAt(name, faults).length > 0)?.name ?? 'check';
