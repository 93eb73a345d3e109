import type { PicturePiece } from '../check/checkPicture.ts';
import { prepare } from './prepare.ts';

/** Decodes, checks and shrinks one picture apart from the page, so that an old phone's screen does not freeze. Null: not readable here. */
self.addEventListener(
  'message',
  async ({ data: { file, piece } }: MessageEvent<{ file: Blob; piece: PicturePiece }>) => {
    self.postMessage(await prepared(file, piece)); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker is no window and has none
  },
);

async function prepared(file: Blob, piece: PicturePiece) {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return await prepare(picture, piece, file.size);
  } catch {
    return null;
  }
}
