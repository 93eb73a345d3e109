import { useId } from 'react';

interface ProgressProps {
  /** What is under way, and how far, in words. */
  children: string;
  /** From 0 to 1. */
  share: number;
}

/** How far something is: words, and a bar below them. Phrasing only, so that it may stand in a line of text. */
export function Progress({ children, share }: ProgressProps) {
  const id = useId();
  const percent = Math.round(share * 100);
  return (
    <span className="progress">
      <span id={id}>{children}</span>
      <span
        className="track"
        role="progressbar"
        aria-labelledby={id}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={children}
      >
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
    </span>
  );
}
