import { useState, type InputHTMLAttributes } from 'react';
import { Asked, describedBy } from '../Asked.tsx';
import { useWords } from '../words.tsx';

interface PasswordFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Also the input's id, so that an error summary can point at it. */
  name: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  /** A new password: how many letters it must have, counted below the box. */
  atLeast?: number;
}

/** A password, hidden until one asks to see it. Pasting is welcome. */
export function PasswordField({ label, hint, problem, atLeast, ...input }: PasswordFieldProps) {
  const t = useWords();
  const [shown, setShown] = useState(false);
  const { name, value } = input;
  const count = [...value].length;

  return (
    <Asked id={name} label={label} hint={hint} problem={problem}>
      <div className="password">
        <input
          {...input}
          {...describedBy(name, hint, problem)}
          className="box"
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <button type="button" className="btn second" onClick={() => setShown(!shown)}>
          {t(shown ? 'ui.password.hide' : 'ui.password.show')}
          <span className="unseen"> {label}</span>
        </button>
      </div>
      {atLeast !== undefined && (
        <p className="hint">
          {count < atLeast
            ? t('ui.password.short', { count, missing: atLeast - count })
            : t('ui.password.long', { count })}
        </p>
      )}
    </Asked>
  );
}
