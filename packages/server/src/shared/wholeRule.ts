import { ValidateBy } from 'class-validator';
import { inputRules } from './inputRules.ts';

/** What a whole number of an input may be. Forms type it as text, so that its rule is one for a text as well. */
export interface WholeRule {
  /** How the field is called in a sentence: "the days for an answer". */
  called: string;
  from: number;
  to: number;
}

/** A whole number of an input, with its rule. */
export function Whole({ called, from, to }: WholeRule): PropertyDecorator {
  const hint = `Enter a number from ${from} to ${to} for ${called}.`;
  return (target, property) => {
    const pattern = { source: '^\\d+$', hint };
    (inputRules[target.constructor.name] ??= {})[String(property)] = {
      called,
      max: String(to).length,
      pattern,
      from,
      to,
    };
    ValidateBy({
      name: 'whole',
      validator: {
        validate: value => Number.isInteger(value) && from <= value && value <= to,
        defaultMessage: () => `RANGE:${hint}`,
      },
    })(target, property);
  };
}
