import type { InputHTMLAttributes, Ref } from 'react';
import { Asked, describedBy } from './Asked.tsx';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Also the input's id, so that an error summary can point at it; `id` wins where two forms share a page. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

/** One line to type: label, hint, what is wrong, then the box. */
export function Field({ label, hint, problem, id, ...input }: FieldProps) {
  const inputId = id ?? input.name;
  return (
    <Asked id={inputId} label={label} hint={hint} problem={problem}>
      <input {...input} {...describedBy(inputId, hint, problem)} className="box" />
    </Asked>
  );
}
