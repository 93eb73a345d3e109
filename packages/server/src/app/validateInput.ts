import { problemsOf } from '../shared/inputRules.ts';
import type { FieldProblem } from '../shared/problem.ts';

/** Leaves type-graphql's argument handling; answered as InvalidInput where the mutation is guarded. */
export class InputRefused extends Error {
  constructor(readonly fields: FieldProblem[]) {
    super('The input breaks its rules');
  }
}

/** Checks an input against the rules that its class declares. */
export function validateInput(input: unknown): void {
  if (typeof input !== 'object' || input === null) return;
  const fields = problemsOf(input);
  if (fields.length > 0) throw new InputRefused(fields);
}
