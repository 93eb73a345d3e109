import type { ReactNode } from 'react';
import { Note } from '../Note.tsx';

interface PictureCheckProps {
  src: string;
  alt: string;
  /** That nothing is wrong with it. */
  good: string;
  /** What is wrong with it, and what to do. */
  faults: readonly { key: string; title: string; how: string }[];
  children?: ReactNode;
}

/** What the check found, then the picture that will be sent, large. */
export function PictureCheck({ src, alt, good, faults, children }: PictureCheckProps) {
  return (
    <div className="picture-check stack">
      {faults.length === 0 && (
        <Note family="good" icon="tickFull">
          {good}
        </Note>
      )}
      {faults.map(({ key, title, how }) => (
        <Note key={key} family="wait" icon="warning" title={title}>
          {how}
        </Note>
      ))}
      {children}
      <img src={src} alt={alt} />
    </div>
  );
}
