import type { Grey } from './grey.ts';

/** The picture is looked at in this many squares across. */
const squaresAcross = 12;
/** What lies near the edge is not what the picture is of. */
const edge = 0.1;
/** A few squares with edges in them are enough: a plain wall is not sharp, and need not be. */
const sharpestShare = 0.9;

/**
 * How sharp the sharper parts of a picture are: the variance of the Laplacian (how suddenly brightness changes) in each
 * square of its middle, and of those the one that nine in ten do not reach. 0 is all blur; print in focus is some hundreds.
 */
export function sharpnessOf(grey: Grey): number {
  const side = Math.max(8, Math.floor(Math.max(grey.width, grey.height) / squaresAcross));
  const found: number[] = [];
  const [right, bottom] = [grey.width * (1 - edge), grey.height * (1 - edge)];

  for (let top = Math.floor(grey.height * edge) + 1; top + side < bottom; top += side) {
    for (let left = Math.floor(grey.width * edge) + 1; left + side < right; left += side) {
      found.push(laplacianVariance(grey, left, top, side));
    }
  }
  found.sort((one, other) => one - other);
  return found[Math.floor(found.length * sharpestShare)] ?? 0;
}

function laplacianVariance({ width, pixels }: Grey, left: number, top: number, side: number): number {
  let sum = 0;
  let squares = 0;
  for (let y = top; y < top + side; y++) {
    for (let at = y * width + left; at < y * width + left + side; at++) {
      const change = 4 * pixels[at]! - pixels[at - 1]! - pixels[at + 1]! - pixels[at - width]! - pixels[at + width]!;
      sum += change;
      squares += change * change;
    }
  }
  const count = side * side;
  return squares / count - (sum / count) ** 2;
}
