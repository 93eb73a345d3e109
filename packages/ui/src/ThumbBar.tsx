import type { ReactNode } from 'react';

interface ThumbBarProps {
  /** What the button acts on, or that there is nothing more to do. */
  note?: ReactNode;
  /** One button, wide. */
  children?: ReactNode;
}

/** The one action of the page, where the thumb is; stands still on a low screen. Last child of `main`. */
export function ThumbBar({ note, children }: ThumbBarProps) {
  return (
    <div className="thumb">
      <div className="column">
        {note && <p>{note}</p>}
        {children}
      </div>
    </div>
  );
}
