import type { PicturePiece } from '../check/checkPicture.ts';
import { prepare } from './prepare.ts';

/** Decodes, checks and shrinks one picture apart from the page, so that an old phone's screen does not freeze. Null: not readable here. */
self.onmessage = async ({ data: { file, piece } }: MessageEvent<{ file: Blob; piece: PicturePiece }>) => {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    self.postMessage(await prepare(picture, piece, file.size));
  } catch {
    self.postMessage(null);
  }
};
