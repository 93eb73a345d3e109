interface SliderProps {
  label: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
}

/** A value between two ends, by hand or by the arrow keys. */
export function Slider({ label, min, max, value, onChange }: SliderProps) {
  return (
    <label className="slider">
      <span className="xs">{label}</span>
      <input type="range" min={min} max={max} value={value} onChange={event => onChange(Number(event.target.value))} />
    </label>
  );
}
