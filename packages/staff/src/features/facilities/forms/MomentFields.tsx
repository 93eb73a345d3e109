import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { TypedMoment } from './typedMoment.ts';

interface Props {
  /** The id of the first box, so that an error summary can point at it. */
  name: string;
  legend: string;
  problem?: string | undefined;
  value: TypedMoment;
  onChange(value: TypedMoment): void;
}

/** A day and a time of the facility's clock. */
export function MomentFields({ name, legend, problem, value, onChange }: Props) {
  const t = useWords();
  const box = (part: keyof TypedMoment, type: 'date' | 'time') => (
    <label>
      <span>{t(`form.${part}`)}</span>
      <input
        id={part === 'date' ? name : `${name}-${part}`}
        className="box"
        type={type}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
        value={value[part]}
        onChange={event => onChange({ ...value, [part]: event.target.value })}
      />
    </label>
  );
  return (
    <fieldset className={problem ? 'ask wrong' : 'ask'}>
      <legend>{legend}</legend>
      {problem && (
        <p className="why" id={`${name}-problem`}>
          <Icon name="warning" />
          {problem}
        </p>
      )}
      <div className="moment-boxes">
        {box('date', 'date')}
        {box('clock', 'time')}
      </div>
    </fieldset>
  );
}
