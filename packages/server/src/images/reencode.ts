import sharp from 'sharp';

/** What came of a picture. The same picture gives the same bytes, so that equal ones are found by their hash. */
export type Reencoded =
  { image: Uint8Array; width: number; height: number } | { problem: 'UNREADABLE' | 'TOO_MANY_PIXELS' | 'TOO_SMALL' };

/** 40 megapixels, as phones take them at most. */
const mostPixels = 40_000_000;
/** Below this nobody can be told from anybody; what is merely small, the browser has said and the officer sees. */
const fewestPixelsAside = 50;
/** Enough to read the small print of an ID. */
const longestSide = 2400;

/** For the whole process: one picture at a time, nothing kept between two, and only the three kinds of files that may come can be opened. */
export function openNothingElse(): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
}

/** Draws a picture anew: upright, sRGB, JPEG, at most 2400 pixels on its long side, and without a word about where it was taken. */
export async function reencode(bytes: Uint8Array): Promise<Reencoded> {
  try {
    // The header alone: a picture of 50,000 by 50,000 pixels is never begun.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return { problem: 'TOO_MANY_PIXELS' };
    if (Math.min(width, height) < fewestPixelsAside) return { problem: 'TOO_SMALL' };
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true });
    return { image: data, width: info.width, height: info.height };
  } catch {
    return { problem: 'UNREADABLE' };
  }
}
