import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { ComparePicture, type Picture } from './ComparePicture.tsx';
import { nearest, useView } from './useView.ts';
import { useWords } from './words.tsx';

interface ImageCompareProps {
  /** The ID. */
  left: Picture;
  /** The photo of the face; laid over the ID by "Line up faces". */
  right: Picture;
  /** At the right of the tools: that each look is logged. */
  children?: ReactNode;
  /** Prints L, Z and T on the tools; the page binds them with `useKeys` through `onKeys`. */
  keys?: boolean;
}

/** ID beside photo at the same height: one zoom, one turn and one drag for both; "Line up faces" lays one over the other. */
export function ImageCompare({ left, right, children, keys = false }: ImageCompareProps) {
  const t = useWords();
  const [linedUp, setLinedUp] = useState(false);
  const { view, style, drag, zoom, turn, whole } = useView(keys, () => setLinedUp(!linedUp));
  const [blend, setBlend] = useState(50);
  const key = (name: string) => (keys ? { kbd: name } : {});

  return (
    <div>
      <div className={linedUp ? 'compare lined-up' : 'compare'}>
        <ComparePicture
          picture={left}
          style={style}
          drag={drag}
          near={view.times > 1}
          over={linedUp ? right : undefined}
          blend={blend / 100}
        />
        {!linedUp && <ComparePicture picture={right} style={style} drag={drag} near={view.times > 1} />}
      </div>
      <div className="compare-tools">
        <Button
          kind="second"
          slim
          icon="lineUp"
          {...key('L')}
          aria-pressed={linedUp}
          onClick={() => setLinedUp(!linedUp)}
        >
          {t(linedUp ? 'ui.compare.apart' : 'ui.compare.lineUp')}
        </Button>
        <Button kind="second" slim icon="plus" {...key('Z')} onClick={zoom} aria-disabled={view.times === nearest}>
          {t('ui.compare.closer')}
        </Button>
        <Button kind="second" slim icon="turn" {...key('T')} onClick={turn}>
          {t('ui.compare.turn')}
        </Button>
        {(view.times > 1 || view.turn > 0) && (
          <Button kind="plain" slim onClick={whole}>
            {t('ui.compare.whole')}
          </Button>
        )}
        {linedUp && (
          <label>
            <span className="unseen">{t('ui.compare.blend')}</span>
            <input
              type="range"
              min="0"
              max="100"
              value={blend}
              onChange={event => setBlend(Number(event.target.value))}
            />
          </label>
        )}
        {children && <span className="xs quiet push">{children}</span>}
      </div>
    </div>
  );
}
