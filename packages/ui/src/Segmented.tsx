import { useId } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './IconSprite.tsx';
import { Kbd } from './Kbd.tsx';
import type { Family } from './status.ts';

/** One of the few things to choose from. */
export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: IconName;
  /** The colour it wears once chosen. */
  family?: Family;
  kbd?: string;
  lang?: string;
}

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly Segment<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** Two to five choices in one row, as a group of radio buttons. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-label={label}>
      {options.map(option => {
        const on = option.value === value;
        return (
          <label key={option.value} className={on ? `on ${option.family ?? ''}`.trim() : undefined} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={on}
              onChange={() => onChange(option.value)}
              aria-keyshortcuts={option.kbd}
            />
            {option.icon && <Icon name={option.icon} />}
            {option.label}
            {option.kbd && <Kbd>{option.kbd}</Kbd>}
          </label>
        );
      })}
    </div>
  );
}
