/** A picture without its colours: one byte of brightness (0 is black) for each of its pixels, row by row. */
export interface Grey {
  width: number;
  height: number;
  pixels: Uint8ClampedArray;
}

/** The brightness of each pixel of a canvas, weighed as eyes see it (ITU-R BT.601). */
export function greyOf({ width, height, data }: Pick<ImageData, 'width' | 'height' | 'data'>): Grey {
  const pixels = new Uint8ClampedArray(width * height);
  for (let at = 0; at < pixels.length; at++) {
    pixels[at] = 0.299 * data[at * 4]! + 0.587 * data[at * 4 + 1]! + 0.114 * data[at * 4 + 2]!;
  }
  return { width, height, pixels };
}
