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
  drag: HTMLAttributes<HTMLElement>;
  near: boolean;
  /** Laid over it, this much to be seen. */
  over?: Picture | undefined;
  blend?: number;
}

/** A picture of `ImageCompare` in its frame. */
export function ComparePicture({ picture, style, drag, near, over, blend }: ComparePictureProps) {
  const t = useWords();
  return (
    <figure>
      <figcaption>
        <b>{picture.caption}</b>
        {picture.finding}
      </figcaption>
      <div className={near ? 'shot near' : 'shot'} {...drag}>
        {picture.src ? (
          <img src={picture.src} alt={picture.alt} style={style} draggable={false} />
        ) : (
          <p className="shot-none">{t(picture.src === null ? 'ui.compare.missing' : 'ui.compare.loading')}</p>
        )}
        {over?.src && <img src={over.src} alt={over.alt} style={{ ...style, opacity: blend }} draggable={false} />}
      </div>
    </figure>
  );
}
