import type { Grey } from './grey.ts';

/** Burnt out: the camera saw only white there. */
const whiteLuma = 250;
/** A reflection is a spot: it fills the box around it better than print does, and the box is no stripe, as margins are. */
const leastFilled = 0.45;
const longest = 6;

/**
 * The largest white spot, as a share of the picture (0 to 1). A white area that runs out of the picture is a wall, a table
 * or a window, and does not count.
 */
export function glareOf({ width, height, pixels }: Grey): number {
  const seen = new Uint8Array(pixels.length);
  let largest = 0;
  for (let at = 0; at < pixels.length; at++) {
    if (seen[at] || pixels[at]! < whiteLuma) continue;
    const spot = follow(at);
    const inside = spot.left > 0 && spot.top > 0 && spot.right < width - 1 && spot.bottom < height - 1;
    const [across, down] = [spot.right - spot.left + 1, spot.bottom - spot.top + 1];
    const isSpot = spot.count / (across * down) >= leastFilled && Math.max(across / down, down / across) <= longest;
    if (inside && isSpot) largest = Math.max(largest, spot.count / pixels.length);
  }
  return largest;

  /** Every white pixel that hangs together with this one. */
  function follow(start: number) {
    const spot = { count: 0, left: width, right: 0, top: height, bottom: 0 };
    const ahead = [start];
    seen[start] = 1;
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      const x = at % width;
      const y = Math.floor(at / width);
      spot.count++;
      spot.left = Math.min(spot.left, x);
      spot.right = Math.max(spot.right, x);
      spot.top = Math.min(spot.top, y);
      spot.bottom = Math.max(spot.bottom, y);
      if (x > 0) step(at - 1);
      if (x < width - 1) step(at + 1);
      if (y > 0) step(at - width);
      if (y < height - 1) step(at + width);
    }
    return spot;

    function step(to: number) {
      if (seen[to] || pixels[to]! < whiteLuma) return;
      seen[to] = 1;
      ahead.push(to);
    }
  }
}
