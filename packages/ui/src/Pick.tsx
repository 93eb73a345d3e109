import type { InputHTMLAttributes, ReactNode } from 'react';

interface PickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'title' | 'type'> {
  name: string;
  value: string;
  title: ReactNode;
  detail?: ReactNode;
  /** At the right: a price, a length. */
  end?: ReactNode;
}

/** One row to choose; the whole row is the target. */
export function Pick({ title, detail, end, ...input }: PickProps) {
  return (
    <label className={input.checked ? 'pick on' : 'pick'}>
      <input {...input} type="radio" />
      <span>
        <b>{title}</b>
        {detail && <small>{detail}</small>}
      </span>
      {end && <span className="end">{end}</span>}
    </label>
  );
}
