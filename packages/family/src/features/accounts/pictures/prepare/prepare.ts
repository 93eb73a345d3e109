import { checkPicture, lookedAtSide, type Finding, type PicturePiece } from '../check/checkPicture.ts';
import { greyOf } from '../check/grey.ts';
import { drawnAt, jpegOf, pixelsOf, type Canvas, type Drawable } from './canvas.ts';
import { fitted, fitUnder } from './fitUnder.ts';

/** A picture as it will be sent, and what the check says of it. */
export interface PreparedPicture {
  jpeg: Blob;
  findings: Finding[];
}

/** Checks a picture and makes it small. `bytes`: what it weighed as it was chosen. */
export async function prepare(picture: Drawable, piece: PicturePiece, bytes: number): Promise<PreparedPicture> {
  const original = sizeOf(picture);
  const lookedAt = fitted(original, lookedAtSide);
  const grey = greyOf(pixelsOf(drawnAt(picture, lookedAt.width, lookedAt.height)));
  const findings = checkPicture({ piece, grey, original: { ...original, bytes } });

  let canvas: Canvas | undefined;
  const { jpeg } = await fitUnder(async (side, quality) => {
    const { width, height } = fitted(original, side);
    if (canvas?.width !== width || canvas.height !== height) canvas = drawnAt(picture, width, height);
    const encoded = await jpegOf(canvas, quality);
    return { jpeg: encoded, size: encoded.size };
  });
  return { jpeg, findings };
}

function sizeOf(picture: Drawable): { width: number; height: number } {
  if ('videoWidth' in picture) return { width: picture.videoWidth, height: picture.videoHeight };
  if ('naturalWidth' in picture) return { width: picture.naturalWidth, height: picture.naturalHeight };
  return { width: picture.width, height: picture.height };
}
