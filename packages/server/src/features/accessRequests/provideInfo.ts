import type { SignedInContext } from '../../shared/context.ts';
import { FieldProblem, InvalidInput } from '../../shared/problem.ts';
import { Piece } from '../accounts/document.entity.ts';
import { saveAddress } from '../accounts/saveAddress.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import type { ProvideInfoInput } from './accessRequest.inputs.ts';
import type { ProvideInfoResult } from './accessRequest.problems.ts';
import { canMove, Party } from './accessRequest.states.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';
import { moveAccessRequest } from './moveAccessRequest.ts';
import { overtaken } from './overtaken.ts';

/** NEEDS_INFO -> PENDING: the pieces asked for came in. `requestedAt` stays, so the person keeps their place in the queue. */
export async function provideInfo(
  context: SignedInContext,
  input: ProvideInfoInput,
): Promise<typeof ProvideInfoResult> {
  const { accessRequestId, version, address } = input;
  const request = await loadAccessRequest(context, accessRequestId);
  if (!canMove(request.status, 'PROVIDE_INFO')) return overtaken(context, accessRequestId, 'PROVIDE_INFO', version);

  const missing = await missingPieces(context, request, input);
  if (missing.length > 0) return new InvalidInput(missing);

  const mover = { party: Party.HOME_USER, version, tells: 'ACCESS_INFO_PROVIDED' as const };
  const moved = await moveAccessRequest(context, request, 'PROVIDE_INFO', mover, { neededPieces: [], infoBy: null });
  if (!moved) return overtaken(context, accessRequestId, 'PROVIDE_INFO', version);
  if (address) await saveAddress(context, moved.homeUser, address);
  return moved;
}

const words: Record<Piece, string> = {
  PHOTO: 'Send a new photo of your face first.',
  ID_FRONT: 'Send a new photo of the front of your ID first.',
  ID_BACK: 'Send a new photo of the back of your ID first.',
  ADDRESS: 'Enter your address.',
};

/** Pictures count when they came after the facility asked. */
async function missingPieces(
  { db }: SignedInContext,
  { neededPieces, homeUserId, decidedAt }: AccessRequest,
  { address }: ProvideInfoInput,
) {
  const pictures = neededPieces.filter(piece => piece !== Piece.ADDRESS);
  const sent =
    pictures.length === 0
      ? []
      : await db.query<{ piece: Piece }>(
          'SELECT DISTINCT piece FROM documents WHERE home_user_id = $1 AND piece = ANY($2) AND uploaded_at > $3',
          [homeUserId, pictures, decidedAt],
        );
  return neededPieces
    .filter(piece => (piece === Piece.ADDRESS ? !address : !sent.some(document => document.piece === piece)))
    .map(piece => new FieldProblem(piece === Piece.ADDRESS ? 'address' : 'documents', 'REQUIRED', words[piece]));
}
