import type { CSSProperties, HTMLAttributes, ReactNode } from 'react';
import { useWords } from './words.tsx';

/** One picture to compare. */
export interface Picture {
  /** A link that works once; nothing while it is on its way, null where there is no picture. */
  src: string | null | undefined;
  alt: string;
  caption: ReactNode;
  /** What a check found, at the right of the caption. */
  finding?: ReactNode;
}

interface ComparePictureProps {
  picture: Picture;
  style: CSSProperties;
  /** How it is moved, once there is more to see than fits. */
  handlers: HTMLAttributes<HTMLElement>;
  movable: boolean;
  /** A second picture, laid over it. */
  children?: ReactNode;
}

/** A picture of `ImageCompare` in its frame. */
export function ComparePicture({ picture, style, handlers, movable, children }: ComparePictureProps) {
  const t = useWords();
  const move = movable && { role: 'application', tabIndex: 0, 'aria-label': t('ui.compare.move') };
  return (
    <figure>
      <figcaption>
        <b>{picture.caption}</b>
        {picture.finding}
      </figcaption>
      <div className={movable ? 'shot movable' : 'shot'} {...handlers} {...move}>
        {picture.src ? (
          <img src={picture.src} alt={picture.alt} style={style} draggable={false} />
        ) : (
          <p className="shot-none">{t(picture.src === null ? 'ui.compare.missing' : 'ui.compare.loading')}</p>
        )}
        {children}
      </div>
    </figure>
  );
}
