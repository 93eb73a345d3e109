import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

/** How far something was moved from the middle of its frame, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

const middle: Place = { x: 0, y: 0 };
const oneStep = 24;
const arrows: Record<string, Place> = {
  ArrowLeft: { x: -oneStep, y: 0 },
  ArrowRight: { x: oneStep, y: 0 },
  ArrowUp: { x: 0, y: -oneStep },
  ArrowDown: { x: 0, y: oneStep },
};

/**
 * Moves what stands in a frame: by dragging, by the arrow keys, or by one press (`tapped` says where a press at that
 * distance from the middle leads), so that nobody has to drag.
 */
export function useDrag(enabled: boolean, tapped: (at: Place, place: Place) => Place) {
  const [place, setPlace] = useState(middle);
  const grip = useRef<{ from: Place; still: boolean } | null>(null);

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!enabled) return;
      grip.current = { from: { x: event.clientX - place.x, y: event.clientY - place.y }, still: true };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove({ clientX, clientY }: PointerEvent<HTMLElement>) {
      if (!grip.current) return;
      const next = { x: clientX - grip.current.from.x, y: clientY - grip.current.from.y };
      if (Math.hypot(next.x - place.x, next.y - place.y) > 3) grip.current.still = false;
      if (!grip.current.still) setPlace(next);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (grip.current?.still) {
        const frame = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX - frame.x - frame.width / 2, y: event.clientY - frame.y - frame.height / 2 };
        setPlace(now => tapped(at, now));
      }
      grip.current = null;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = arrows[event.key];
      if (!enabled || !step) return;
      event.preventDefault();
      setPlace(now => ({ x: now.x + step.x, y: now.y + step.y }));
    },
  };
  return { place, handlers, reset: () => setPlace(middle) };
}
