import type { ReactNode } from 'react';
import { ComparePicture, LookedAt, type Picture } from './ComparePicture.tsx';
import { CompareTools } from './CompareTools.tsx';
import { useCompareView } from './useCompareView.ts';
import { arrows, useDrag } from './useDrag.ts';
import { useKeys } from './useKeys.ts';

interface ImageCompareProps {
  /** The ID. */
  left: Picture;
  /** The photo of the face; laid over the ID by "Line up faces". */
  right: Picture;
  /** At the right of the tools: that each look is logged. */
  children?: ReactNode;
  /** L, +, -, R, B, 0 and the arrows work from anywhere on the page, and are printed on the tools. */
  keys?: boolean;
}

/**
 * ID beside photo at one height; one zoom, turn, place and light for both. "Line up faces" lays the photo over the ID, to be
 * moved and sized.
 */
export function ImageCompare({ left, right, children, keys = false }: ImageCompareProps) {
  const view = useCompareView();
  const { linedUp, canMove, own, place, times, turned, light, photo } = view;
  const handlers = useDrag(canMove, { by: view.move, tapped: view.tapped });
  const onArrow = (name: string) => (canMove ? () => view.move(arrows[name]!) : undefined);
  useKeys(
    {
      l: view.lineUp,
      '+': view.closer,
      '=': view.closer,
      '-': view.further,
      r: view.turnBoth,
      b: view.brighter,
      0: view.whole,
      ...Object.fromEntries(Object.keys(arrows).map(name => [name, onArrow(name)])),
    },
    keys,
  );

  const look = (side: 'left' | 'right') => ({ place, times, light, turned: (turned + own[side]) % 360 });
  const shared = { handlers, movable: canMove };
  const over = {
    ...look('right'),
    place: { x: place.x + photo.place.x, y: place.y + photo.place.y },
    times: (times * photo.size) / 100,
    shows: photo.shows,
  };
  return (
    <div className="comparing">
      <div className={linedUp ? 'compare lined-up' : 'compare'}>
        <ComparePicture picture={left} look={look('left')} onTurn={() => view.turnOne('left')} {...shared}>
          {linedUp && right.src && <LookedAt src={right.src} alt={right.alt} {...over} />}
        </ComparePicture>
        {!linedUp && (
          <ComparePicture picture={right} look={look('right')} onTurn={() => view.turnOne('right')} {...shared} />
        )}
      </div>
      <CompareTools view={view} keys={keys}>
        {children}
      </CompareTools>
    </div>
  );
}
