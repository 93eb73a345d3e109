import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pictureFindings } from '../features/accounts/documents/pictureFindings.ts';
import { nextUpload } from '../features/accounts/documents/countUploads.ts';
import { uploadDocument, type UploadWorld } from '../features/accounts/documents/uploadDocument.ts';
import { otherFormat, tooLarge, tooManyUploads, UploadProblem } from '../features/accounts/documents/uploadProblem.ts';
import { Piece } from '../features/accounts/document.entity.ts';
import type { ImagePool } from '../images/imagePool.ts';
import { minutes } from '../shared/clock.ts';
import type { SignedInContext } from '../shared/context.ts';
import { inTransaction } from '../shared/transaction.ts';
import { Role } from '../shared/viewer.ts';
import type { DocumentStorage } from '../storage/documentStorage.ts';
import { callerOf } from './callerOf.ts';
import { type ContextWorld, createContext } from './createContext.ts';
import { listeners } from './listeners.ts';
import { readBody } from './readBody.ts';
import { cookieOf, type Door, hasPreflightHeader, originProblem } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';

interface Parts {
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  images: ImagePool;
  storage: DocumentStorage;
}

/** 10 MB. */
const most = 10_000_000;
/** Of what is too large this much is let by unread. */
const letBy = 5 * most;
const limits = { most, letBy, patience: minutes(2) };
const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/octet-stream'];
const pieces = new Map([Piece.PHOTO, Piece.ID_FRONT, Piece.ID_BACK].map(piece => [piece as string, piece]));

/** `POST /uploads/<piece>`: a picture's bytes as the body, from a signed-in family's own page; its id, or a problem as JSON. */
export async function uploadRoute(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async uploads => {
    // The body is read by us, after everything that can be refused without it.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_request, _body, done) => done(null));
    uploads.post<{ Params: { piece: string } }>('/uploads/:piece', async (request, reply) => {
      const answer = await take(parts, request, reply, pieces.get(request.params.piece)).catch((error: unknown) => {
        request.log.error({ err: error }, 'A picture could not be taken');
        return onOurSide();
      });
      if (!(answer instanceof UploadProblem)) return reply.send(answer);
      // A sender is heard to the end, so that the answer reaches it; not without measure.
      if (Number(request.headers['content-length'] ?? 0) > letBy) reply.header('connection', 'close');
      const { status, ...problem } = answer;
      return reply.code(status).send(problem);
    });
  });
}

async function take(parts: Parts, request: FastifyRequest, reply: FastifyReply, piece: Piece | undefined) {
  const { door, sessions, world, images, storage } = parts;
  const { headers } = request;
  const refused = refusedByHeaders(door, request, piece);
  if (refused) return refused;
  const ask = () => sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie));
  const viewer = await ask();
  if (viewer?.role !== Role.HOME_USER) return signedOut();

  const context = createContext(world, viewer, callerOf(door, request, reply)) as SignedInContext;
  const transact: UploadWorld['transact'] = work => inTransaction(context, { ...world, listeners }, work);
  const tryAgainAt = await transact(() => nextUpload(context));
  if (tryAgainAt) return tooManyUploads(tryAgainAt);
  const bytes = await readBody(request.raw, limits);
  if (typeof bytes === 'string') return notRead[bytes]();
  // A picture may take minutes to arrive: whoever is out by then sends none.
  if (!(await ask())) return signedOut();
  const onFault = (error: unknown) => request.log.error({ err: error }, 'A picture could not be kept');
  const upload = { piece: piece!, bytes, findings: pictureFindings(headers['x-openvisit-findings']) };
  return uploadDocument({ context, transact, images, storage, onFault }, upload);
}

/** What is wrong with a request before anybody is asked who sends it. */
function refusedByHeaders(door: Door, { headers }: FastifyRequest, piece: Piece | undefined) {
  const problem = originProblem(door, headers);
  if (problem) return new UploadProblem(403, 'FORBIDDEN', problem);
  if (!hasPreflightHeader(headers)) return new UploadProblem(400, 'BAD_USER_INPUT', 'Send the header x-openvisit: 1.');
  if (!piece) return new UploadProblem(404, 'NOT_FOUND', 'There is nothing here.');
  if (Number(headers['content-length'] ?? 0) > most) return tooLarge();
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  return mediaTypes.includes(mediaType) ? undefined : otherFormat();
}

const signedOut = () => new UploadProblem(401, 'UNAUTHENTICATED', 'Please sign in.');

const onOurSide = () =>
  new UploadProblem(503, 'TRY_AGAIN', 'Something went wrong on our side. Please send your picture again.');

const notRead = {
  TOO_LARGE: tooLarge,
  TOO_SLOW: () => new UploadProblem(408, 'TOO_SLOW', 'Your picture took too long to arrive. Please send it again.'),
  CUT_OFF: () => new UploadProblem(400, 'CUT_OFF', 'Your picture did not arrive whole. Please send it again.'),
};
