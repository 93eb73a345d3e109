import { ValidateBy, validateSync, type ValidationError } from 'class-validator';
import { FieldProblem } from './problem.ts';

/** What a text of an input may be. The forms read the same rules from `inputRules.json`. */
export interface TextRule {
  /** How the field is called in a sentence: "the street and number". */
  called: string;
  max: number;
  /** May be left out, or empty. */
  optional?: boolean;
  /** May have more than one line. */
  lines?: boolean;
  /** What it must look like, and what to write instead. */
  pattern?: { source: string; hint: string };
  /** A whole number, typed as text: the least and the most. */
  from?: number;
  to?: number;
}

/** What a chosen password may be. Letters are counted as people count them (`[...text.normalize('NFC')].length`), spaces too, nothing is trimmed. */
export interface PasswordRule {
  kind: 'password';
  called: string;
  min: number;
  max: number;
  optional: boolean;
}

/** What a date of birth may be. Younger than `minimumAge` everywhere on earth (UTC+14) is refused as `TooYoung`; older than `maximumAge` is a slip. */
export interface BirthDateRule {
  kind: 'birthDate';
  called: string;
  /** Years. */
  minimumAge: number;
  /** Years. */
  maximumAge: number;
}

/** Every rule by input and field: what `inputRules.json` is made from. A rule without a `kind` is one of a text. */
export const inputRules: Record<string, Record<string, TextRule | PasswordRule | BirthDateRule>> = {};

// Control characters, and those that turn the direction of the text around them: nobody types them, and they can make a screen lie.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const disguise = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** @returns what is the matter with a text, as a code and a sentence, or nothing */
export function textProblem(value: unknown, rule: TextRule): { code: string; message: string } | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return rule.optional ? null : { code: 'REQUIRED', message: `Enter ${rule.called}.` };
  if (text.length > rule.max)
    return { code: 'TOO_LONG', message: `Use at most ${rule.max} letters for ${rule.called}.` };
  if (disguise.test(text.replace(/\r\n/g, '\n')) || (!rule.lines && /[\n\t]/.test(text))) {
    return { code: 'NOT_ALLOWED', message: `Take the hidden characters out of ${rule.called}.` };
  }
  if (rule.pattern && !new RegExp(rule.pattern.source, 'u').test(text))
    return { code: 'PATTERN', message: rule.pattern.hint };
  return null;
}

/** A text of an input, with its rule. */
export function Text(rule: TextRule): PropertyDecorator {
  return (target, property) => {
    (inputRules[target.constructor.name] ??= {})[String(property)] = rule;
    ValidateBy({
      name: 'text',
      constraints: [rule],
      validator: {
        validate: value => textProblem(value, rule) === null,
        defaultMessage: args => {
          const problem = textProblem(args?.value, rule)!;
          return `${problem.code}:${problem.message}`;
        },
      },
    })(target, property);
  };
}

/** Every wrong field of an input, in its order. */
export function problemsOf(input: object): FieldProblem[] {
  return fieldProblems(validateSync(input, { forbidUnknownValues: false }));
}

const fieldProblems = (errors: ValidationError[], parent = ''): FieldProblem[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => [
    ...Object.values(constraints).map(text => {
      const [code, message] = /^([A-Z_]+):(.*)$/su.exec(text)?.slice(1) ?? ['WRONG', text];
      return new FieldProblem(parent + property, code!, message!);
    }),
    ...fieldProblems(children, `${parent}${property}.`),
  ]);

/** A text as it is kept: trimmed, one kind of line end, nothing for an empty one. */
export const tidy = (text: string | null | undefined): string | null => text?.trim().replace(/\r\n?/g, '\n') || null;
