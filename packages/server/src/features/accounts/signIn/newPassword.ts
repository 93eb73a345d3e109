import { ValidateBy } from 'class-validator';
import { inputRules } from '../../../shared/inputRules.ts';

/** Letters as people count them; NIST SP 800-63B-4 asks for 15 where a password is all there is. */
const min = 15;
const max = 200;

/** A password that somebody chooses, with its rule. Any letter counts, spaces too; whether it is easy to guess is found by `easyPassword`. */
export function NewPassword({ optional = false } = {}): PropertyDecorator {
  return (target, property) => {
    (inputRules[target.constructor.name] ??= {})[String(property)] = {
      kind: 'password',
      called: 'the password',
      min,
      max,
      optional,
    };
    ValidateBy({
      name: 'newPassword',
      validator: {
        validate: value => passwordProblem(value, optional) === null,
        defaultMessage: args => passwordProblem(args?.value, optional) ?? '',
      },
    })(target, property);
  };
}

function passwordProblem(value: unknown, optional: boolean): string | null {
  const letters = typeof value === 'string' ? [...value.normalize('NFC')].length : 0;
  if (letters === 0) return optional ? null : 'REQUIRED:Enter a password.';
  if (letters < min) return `TOO_SHORT:Use at least ${min} letters. A few words together are fine.`;
  return letters > max ? `TOO_LONG:Use at most ${max} letters for the password.` : null;
}
