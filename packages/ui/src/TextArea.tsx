import type { Ref, TextareaHTMLAttributes } from 'react';
import { Asked, describedBy } from './Asked.tsx';

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** Also the id, so that an error summary can point at it. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines to type. */
export function TextArea({ label, hint, problem, id, rows = 3, ...area }: TextAreaProps) {
  const areaId = id ?? area.name;
  return (
    <Asked id={areaId} label={label} hint={hint} problem={problem}>
      <textarea {...area} rows={rows} {...describedBy(areaId, hint, problem)} className="box" />
    </Asked>
  );
}
