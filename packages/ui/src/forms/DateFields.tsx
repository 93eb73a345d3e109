import { Icon } from '../Icon.tsx';
import { useWords } from '../words.tsx';
import type { TypedDate } from './typedDate.ts';

interface DateFieldsProps {
  /** The id of the first box, so that an error summary can point at it. */
  name: string;
  legend: string;
  hint?: string | undefined;
  problem?: string | undefined;
  /** A birthday: the phone's own memory can fill it. */
  birthday?: boolean;
  value: TypedDate;
  onChange: (value: TypedDate) => void;
}

const boxes = [
  { part: 'month', letters: 2 },
  { part: 'day', letters: 2 },
  { part: 'year', letters: 4 },
] as const;

/** A date that one knows by heart, in three boxes: faster than any calendar. */
export function DateFields({ name, legend, hint, problem, birthday, value, onChange }: DateFieldsProps) {
  const t = useWords();
  const described = [problem && `${name}-problem`, hint && `${name}-hint`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={problem ? 'ask wrong' : 'ask'} aria-describedby={described}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="why" id={`${name}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
      <div className="date-boxes">
        {boxes.map(({ part, letters }) => (
          <label key={part} className={`date-${part}`}>
            <span>{t(`ui.date.${part}`)}</span>
            <input
              id={part === 'month' ? name : `${name}-${part}`}
              className="box"
              inputMode="numeric"
              autoComplete={birthday ? `bday-${part}` : 'off'}
              maxLength={letters}
              aria-invalid={problem ? true : undefined}
              value={value[part]}
              onChange={event => onChange({ ...value, [part]: event.target.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
