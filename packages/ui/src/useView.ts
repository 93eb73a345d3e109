import { useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { useKeys } from './useKeys.ts';

/** How near the pictures come at most. */
export const nearest = 4;

const wholePicture = { times: 1, turn: 0, x: 0, y: 0 };

/** One zoom, turn and place for several pictures. With `keys`, Z, T and L work from anywhere on the page. */
export function useView(keys: boolean, lineUp: () => void) {
  const [view, setView] = useState(wholePicture);
  const grip = useRef<{ x: number; y: number } | null>(null);

  const zoom = () =>
    setView(now => (now.times >= nearest ? { ...wholePicture, turn: now.turn } : { ...now, times: now.times * 2 }));
  const turn = () => setView(now => ({ ...now, turn: (now.turn + 90) % 360 }));
  useKeys({ z: zoom, t: turn, l: lineUp }, keys);

  const drag = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (view.times === 1) return;
      grip.current = { x: event.clientX - view.x, y: event.clientY - view.y };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const from = grip.current;
      if (from) setView(now => ({ ...now, x: event.clientX - from.x, y: event.clientY - from.y }));
    },
    onPointerUp() {
      grip.current = null;
    },
  };
  const style: CSSProperties = {
    transform: `translate(${view.x}px, ${view.y}px) rotate(${view.turn}deg) scale(${view.times})`,
  };
  return { view, style, drag, zoom, turn, whole: () => setView(wholePicture) };
}
