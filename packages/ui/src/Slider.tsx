import { Kbd } from './Kbd.tsx';

interface SliderProps {
  label: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
  /** The single key that moves it on by a step. */
  kbd?: string;
}

/** A value between two ends, by hand or by the arrow keys. */
export function Slider({ label, min, max, value, onChange, kbd }: SliderProps) {
  return (
    <label className="slider">
      <span className="xs">{label}</span>
      <input
        type="range"
        min={min}
        max={max}
        value={value}
        onChange={event => onChange(Number(event.target.value))}
        aria-keyshortcuts={kbd}
      />
      {kbd && <Kbd>{kbd}</Kbd>}
    </label>
  );
}
