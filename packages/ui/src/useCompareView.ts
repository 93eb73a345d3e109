import { useState } from 'react';
import type { Place } from './useDrag.ts';

const middle: Place = { x: 0, y: 0 };
const nearest = 6;
const oneStep = 1.5;
const asItIs = { times: 1, place: middle, turned: 0, light: 100, photo: { place: middle, size: 100, shows: 50 } };

/** How far a picture that is `times` as large as its frame can be moved, so that no edge comes into the frame. */
const within = ({ x, y }: Place, times: number): Place => {
  const most = (times - 1) / 2;
  return { x: Math.min(most, Math.max(-most, x)), y: Math.min(most, Math.max(-most, y)) };
};

/**
 * How two pictures are looked at: one zoom, one turn, one place and one light for both, and a turn of its own for each.
 * Nothing of it is kept: the next person's pictures start as they are.
 */
export function useCompareView() {
  const [view, setView] = useState(asItIs);
  const [own, setOwn] = useState({ left: 0, right: 0 });
  const [linedUp, setLinedUp] = useState(false);

  /** The point in the middle of the frame stays there. */
  const zoomTo = (times: number) =>
    setView(before => {
      const grown = times / before.times;
      return { ...before, times, place: within({ x: before.place.x * grown, y: before.place.y * grown }, times) };
    });
  const movePhoto = (step: Place) =>
    setView(({ photo, ...before }) => ({
      ...before,
      photo: { ...photo, place: { x: photo.place.x + step.x, y: photo.place.y + step.y } },
    }));
  const moveBoth = (step: Place) =>
    setView(before => ({
      ...before,
      place: within({ x: before.place.x + step.x, y: before.place.y + step.y }, before.times),
    }));

  return {
    ...view,
    own,
    linedUp,
    /** Whether there is more to see than fits, or a photo to be laid in place. */
    canMove: linedUp || view.times > 1,
    isAsItIs: view === asItIs && own.left === 0 && own.right === 0,

    lineUp: () => setLinedUp(!linedUp),
    closer: () => zoomTo(Math.min(nearest, view.times * oneStep)),
    further: () => zoomTo(view.times < oneStep * 1.01 ? 1 : view.times / oneStep),
    canGoCloser: view.times < nearest,
    canGoFurther: view.times > 1,
    turnBoth: () => setView(before => ({ ...before, turned: (before.turned + 90) % 360 })),
    turnOne: (side: 'left' | 'right') => setOwn(before => ({ ...before, [side]: (before[side] + 90) % 360 })),
    /** In percent; 100 is the picture as it was taken. */
    setLight: (light: number) => setView(before => ({ ...before, light })),
    /** One step brighter; after the brightest comes the darkest. */
    brighter: () => setView(before => ({ ...before, light: before.light + 30 > 250 ? 40 : before.light + 30 })),
    setPhoto: (part: { size?: number; shows?: number }) =>
      setView(({ photo, ...before }) => ({ ...before, photo: { ...photo, ...part } })),
    move: linedUp ? movePhoto : moveBoth,
    /** A press on a picture: nearer to that point, the point goes to the middle, or the photo goes there. */
    tapped(at: Place) {
      if (linedUp) {
        movePhoto({ x: at.x - view.place.x - view.photo.place.x, y: at.y - view.place.y - view.photo.place.y });
      } else if (view.times > 1) {
        moveBoth({ x: -at.x, y: -at.y });
      } else {
        setView(before => ({
          ...before,
          times: oneStep ** 2,
          place: within(scaled(at, -(oneStep ** 2)), oneStep ** 2),
        }));
      }
    },
    /** The pictures as they are. */
    whole() {
      setView(asItIs);
      setOwn({ left: 0, right: 0 });
    },
  };
}

const scaled = ({ x, y }: Place, by: number): Place => ({ x: x * by, y: y * by });

export type CompareView = ReturnType<typeof useCompareView>;
