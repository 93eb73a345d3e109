import { graphql } from '@openvisit/schema/family';
import type { ProvideInfoPageQuery as Data } from '@openvisit/schema/family/graphql.ts';
import { paths } from '../../../app/paths.ts';
import type { PicturePiece } from '../../accounts/pictures/check/checkPicture.ts';
import { pictureSlugs } from '../../accounts/pictures/picturePieces.ts';

export const ProvideInfoPageQuery = graphql(`
  query ProvideInfoPage($id: ID!) {
    accessRequest(id: $id) {
      id
      version
      neededPieces
      decidedAt
      availableActions
      facility {
        id
        name
      }
      homeUser {
        id
        documents {
          id
          piece
          uploadedAt
        }
      }
    }
  }
`);

/** A request of which a facility asked for more. */
export type AskedRequest = NonNullable<Data['accessRequest']>;

const isPicture = (piece: AskedRequest['neededPieces'][number]): piece is PicturePiece => piece !== 'ADDRESS';

/** The pictures that were asked for, and whether each came since then: an older one is the one they found wanting. */
export function askedPictures({ neededPieces, decidedAt, homeUser: { documents } }: AskedRequest) {
  return neededPieces.filter(isPicture).map(piece => ({
    piece,
    isThere: documents.some(sent => sent.piece === piece && (!decidedAt || sent.uploadedAt > decidedAt)),
  }));
}

/** Where one picture that a facility asked for is taken. */
export const providePicturePath = (requestId: string, piece: PicturePiece): string =>
  paths.providePicture(requestId, pictureSlugs[piece]);

/** Where one goes to hand in what was asked for: straight to the picture where one picture is all. */
export function providePath(requestId: string, neededPieces: AskedRequest['neededPieces']): string {
  const [piece, ...others] = neededPieces;
  return piece && isPicture(piece) && others.length === 0
    ? providePicturePath(requestId, piece)
    : paths.provideInfo(requestId);
}
