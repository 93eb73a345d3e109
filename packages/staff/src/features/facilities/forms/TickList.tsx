import { Choice } from '@openvisit/ui/Choice.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';

interface Props<Value extends string> {
  /** Where the error summary's link lands. */
  id: string;
  legend: string;
  hint?: string;
  problem?: string | undefined;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange(chosen: Value[]): void;
}

/** Several of a few, in the order in which they are offered. */
export function TickList<Value extends string>({ id, legend, hint, problem, options, chosen, onChange }: Props<Value>) {
  const isOn = (value: Value) => chosen.includes(value);
  const toggle = (toggled: Value) =>
    onChange(options.map(({ value }) => value).filter(value => isOn(value) !== (value === toggled)));
  return (
    <Choice legend={legend} id={id} problem={problem}>
      {hint && <p className="quiet small">{hint}</p>}
      <div className="tick-list">
        {options.map(({ value, label }) => (
          <Tick key={value} checked={isOn(value)} onChange={() => toggle(value)}>
            {label}
          </Tick>
        ))}
      </div>
    </Choice>
  );
}
