import type { Ref, SelectHTMLAttributes } from 'react';
import { Asked, describedBy } from './Asked.tsx';

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  /** Also the id, so that an error summary can point at it. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  options: readonly { value: string; label: string }[];
  ref?: Ref<HTMLSelectElement>;
}

/** One of many, where a list of rows would be too long: the phone's own wheel. */
export function Select({ label, hint, problem, id, options, ...select }: SelectProps) {
  const selectId = id ?? select.name;
  return (
    <Asked id={selectId} label={label} hint={hint} problem={problem}>
      <select {...select} {...describedBy(selectId, hint, problem)} className="box">
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Asked>
  );
}
