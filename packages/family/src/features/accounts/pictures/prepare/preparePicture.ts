import type { PicturePiece } from '../check/checkPicture.ts';
import { prepare, type PreparedPicture } from './prepare.ts';
import { prepareApart } from './prepareApart.ts';

/** Nothing on this device can show this file as a picture. */
export class UnreadablePicture extends Error {
  constructor(
    /** An iPhone's own format, which few other browsers read. */
    readonly isHeic: boolean,
  ) {
    super('This file cannot be read as a picture.');
  }
}

/** Reads a picture from the camera or a file, checks it and makes it small. Throws `UnreadablePicture`. */
export async function preparePicture(file: Blob, piece: PicturePiece): Promise<PreparedPicture> {
  const prepared = await prepareApart(file, piece);
  if (prepared) return prepared;
  const picture = await asImage(file);
  if (!picture) throw new UnreadablePicture(await looksHeic(file));
  return prepare(picture, piece, file.size);
}

/** Some browsers show in an `<img>` what they do not decode otherwise; the turn that a phone notes is taken in there too. */
async function asImage(file: Blob): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** An HEIF file names itself in its first bytes, whatever its name says (ISO/IEC 23008-12). */
async function looksHeic(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(hei|hev|mif1|msf1)/.test(String.fromCharCode(...start));
}
