/** A picture goes up smaller than this, in bytes: a slow line carries it in about a minute. */
export const mostBytes = 600_000;

/** The longer side in pixels, and the JPEG quality: from the best on, until it is small enough. */
const steps: readonly (readonly [side: number, quality: number])[] = [
  [2000, 0.86],
  [2000, 0.76],
  [2000, 0.66],
  [2000, 0.55],
  [1600, 0.6],
  [1600, 0.5],
  [1200, 0.5],
  [1000, 0.4],
];

/** The best of the steps that weighs little enough; where none does, the lightest. */
export async function fitUnder<Encoded extends { size: number }>(
  encode: (side: number, quality: number) => Promise<Encoded>,
): Promise<Encoded> {
  let lightest: Encoded | undefined;
  for (const [side, quality] of steps) {
    const encoded = await encode(side, quality);
    if (encoded.size <= mostBytes) return encoded;
    lightest = encoded;
  }
  return lightest!;
}

/** A size with its longer side no longer than `side`, in whole pixels; a small picture stays as it is. */
export function fitted({ width, height }: { width: number; height: number }, side: number) {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
