import type { CSSProperties, HTMLAttributes, ReactNode } from 'react';
import type { Family } from './status.ts';
import type { Place } from './useDrag.ts';
import { useWords } from './words.tsx';

/** One picture to compare. */
export interface Picture {
  /** A link that works once; nothing while it is on its way, null where there is no picture. */
  src: string | null | undefined;
  alt: string;
  caption: ReactNode;
  /** A button beside the caption. */
  action?: ReactNode;
  /** What a check found, below the caption. */
  finding?: ReactNode;
  /** The colour in which the picture is outlined because of it. */
  outline?: Family | undefined;
}

interface ComparePictureProps {
  picture: Picture;
  look: Look;
  onTurn: () => void;
  /** How it is moved, once there is more to see than fits. */
  handlers: HTMLAttributes<HTMLElement>;
  movable: boolean;
  /** A second picture, laid over it. */
  children?: ReactNode;
}

/** A picture of `ImageCompare` in its frame. */
export function ComparePicture({ picture, look, onTurn, handlers, movable, children }: ComparePictureProps) {
  const t = useWords();
  const move = movable && { role: 'application', tabIndex: 0, 'aria-label': t('ui.compare.move') };
  return (
    <figure>
      <figcaption>
        <b>{picture.caption}</b>
        {picture.action}
        {picture.src && (
          <button
            type="button"
            className="turn-one"
            aria-label={t('ui.compare.turnOne', { picture: picture.alt })}
            onClick={onTurn}
          >
            {t('ui.compare.turn')}
          </button>
        )}
        {picture.finding && <span className="finding">{picture.finding}</span>}
      </figcaption>
      <div
        className={['shot', picture.src && 'there', movable && 'movable', picture.outline].filter(Boolean).join(' ')}
        {...handlers}
        {...move}
      >
        {picture.src ? (
          <LookedAt src={picture.src} alt={picture.alt} {...look} />
        ) : (
          <p className="shot-none">{t(picture.src === null ? 'ui.compare.missing' : 'ui.compare.loading')}</p>
        )}
        {children}
      </div>
    </figure>
  );
}

/** How a picture is looked at. */
export interface Look {
  place: Place;
  times: number;
  /** Degrees, in quarter turns. */
  turned: number;
  /** Percent of the light it was taken with. */
  light: number;
  /** Percent; less than 100 shows what lies below. */
  shows?: number;
}

/** A picture, moved, turned, sized and lit. One that lies on its side still fits its frame: see `.sideways`. */
export function LookedAt({ src, alt, place, times, turned, light, shows }: Look & { src: string; alt: string }) {
  const style: CSSProperties = {
    transform: `translate(${place.x * 100}cqw, ${place.y * 100}cqh) rotate(${turned}deg) scale(${times})`,
    ...(light !== 100 && { filter: `brightness(${light}%)` }),
    ...(shows !== undefined && { opacity: shows / 100 }),
  };
  return <img src={src} alt={alt} style={style} className={turned % 180 ? 'sideways' : undefined} draggable={false} />;
}
