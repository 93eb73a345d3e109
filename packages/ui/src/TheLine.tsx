import { useState } from 'react';
import { useWords } from './words.tsx';

const mostDrawn = 6;

interface TheLineProps {
  /** 1 = next. Left out when `there`. */
  place?: number;
  /** Approved: you stand at the open door. */
  there?: boolean;
}

/** The queue as people before an open door. One picture with one sentence for those who cannot see it. */
export function TheLine({ place = 1, there = false }: TheLineProps) {
  const t = useWords();
  const moved = useMovedUp(place);
  const ahead = there ? 0 : place - 1;
  const drawn = Math.min(ahead, mostDrawn);
  const label = there ? t('ui.line.there') : t('ui.line.label', { place, ahead });
  return (
    <div key={place} className={`line ${there ? 'there' : ''} ${moved ? 'moved' : ''}`} role="img" aria-label={label}>
      <span className="you">
        {t('ui.line.you')}
        <Person you />
      </span>
      {Array.from({ length: drawn }, (_, index) => (
        <span key={index}>
          <Person />
        </span>
      ))}
      {ahead > drawn && <span className="more">{t('ui.line.more', { count: ahead - drawn })}</span>}
      <span className="door">
        <svg viewBox="0 0 64 92" aria-hidden="true">
          <path className="light" d="M8 92V34a24 24 0 0 1 48 0v58z" />
          <path className="frame" d="M8 92V34a24 24 0 0 1 48 0v58" />
          <path className="leaf" d="M56 92V34A24 24 0 0 0 36 10.300L30 8v84z" />
          <circle className="body-full" cx="36" cy="54" r="2" />
        </svg>
      </span>
    </div>
  );
}

function Person({ you = false }: { you?: boolean }) {
  return (
    <svg viewBox="0 0 40 62" aria-hidden="true">
      <path
        className={you ? 'body-full' : 'body-thin'}
        d={you ? 'M3 62V43a17 17 0 0 1 34 0v19z' : 'M4.2 62V44a15.8 15.8 0 0 1 31.6 0v18'}
      />
      <circle className={you ? 'body-full' : 'body-thin'} cx="20" cy={you ? 13 : 15.5} r={you ? 11 : 9} />
    </svg>
  );
}

/** Whether the place became smaller since the page opened: only then the line moves, never on load. */
function useMovedUp(place: number): boolean {
  const [seen, setSeen] = useState({ place, moved: false });
  if (seen.place !== place) setSeen({ place, moved: place < seen.place });
  return seen.moved;
}
