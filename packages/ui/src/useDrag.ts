import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

/** How far something was moved from the middle of its frame: parts of the frame's width and height. */
export interface Place {
  x: number;
  y: number;
}

const oneStep = 0.06;

/** Where each arrow key moves it. */
export const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -oneStep, y: 0 },
  ArrowRight: { x: oneStep, y: 0 },
  ArrowUp: { x: 0, y: -oneStep },
  ArrowDown: { x: 0, y: oneStep },
};

interface Moved {
  /** It was dragged, or moved by an arrow key, by so much. */
  by(step: Place): void;
  /** It was pressed and not dragged, so far from the middle: nobody has to drag. */
  tapped(at: Place): void;
}

/** What a frame needs so that the thing in it can be moved: by dragging, by the arrow keys, or by one press. */
export function useDrag(canMove: boolean, { by, tapped }: Moved) {
  const grip = useRef<{ last: Place; from: Place; still: boolean } | null>(null);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const here = placeOf(event);
      grip.current = { last: here, from: here, still: true };
      if (canMove) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = grip.current;
      if (!held || !canMove) return;
      const here = placeOf(event);
      if (Math.hypot(here.x - held.from.x, here.y - held.from.y) > 0.01) held.still = false;
      if (held.still) return;
      by({ x: here.x - held.last.x, y: here.y - held.last.y });
      held.last = here;
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (grip.current?.still) tapped(placeOf(event));
      grip.current = null;
    },
    onPointerCancel() {
      grip.current = null;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = arrows[event.key];
      if (!canMove || !step || event.target !== event.currentTarget) return;
      event.preventDefault();
      by(step);
    },
  };
}

/** Where the pointer is in its frame, reckoned from the middle. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Place {
  const frame = currentTarget.getBoundingClientRect();
  return { x: (clientX - frame.x) / frame.width - 0.5, y: (clientY - frame.y) / frame.height - 0.5 };
}
