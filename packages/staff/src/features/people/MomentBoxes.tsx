import { MomentFields } from '../facilities/forms/MomentFields.tsx';
import { emptyMoment, instantOf, type TypedMoment } from '../facilities/forms/typedMoment.ts';

import '../facilities/facilities.css';

export const noMoment = emptyMoment;

/** The moment on the facility's clock; nothing while it is not whole, or in the hour that spring leaves out. */
export const momentOf = (typed: TypedMoment, timeZone: string): string | undefined =>
  typed.date && typed.clock ? instantOf(typed, timeZone, 'start') : undefined;

/** Something is typed, and it is no moment. */
export const isBroken = (typed: TypedMoment, timeZone: string): boolean =>
  Boolean(typed.date || typed.clock) && !momentOf(typed, timeZone);

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: TypedMoment;
  problem?: string | undefined;
  onChange(value: TypedMoment): void;
}

/** A moment that may be left out: what that means stands below. */
export function MomentBoxes({ label, hint, ...fields }: Props) {
  return (
    <div>
      <MomentFields legend={label} {...fields} />
      {hint && <p className="quiet small">{hint}</p>}
    </div>
  );
}
