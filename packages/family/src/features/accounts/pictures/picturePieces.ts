import { paths, type PictureSlug } from '../../../app/paths.ts';
import type { PicturePiece } from './check/checkPicture.ts';

/** How the address of a picture's page calls it. */
export const pictureSlugs: Record<PicturePiece, Exclude<PictureSlug, ':piece'>> = {
  PHOTO: 'photo',
  ID_FRONT: 'id-front',
  ID_BACK: 'id-back',
};

/** The picture that an address calls so; nothing where there is no such picture. */
export const pieceOf = (slug: string | undefined): PicturePiece | undefined =>
  (Object.keys(pictureSlugs) as PicturePiece[]).find(piece => pictureSlugs[piece] === slug);

/** Where a picture of the account is taken or changed. */
export const picturePath = (piece: PicturePiece): string => paths.picture(pictureSlugs[piece]);
