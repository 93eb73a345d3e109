import type { FastifyInstance, FastifyReply } from 'fastify';
import { countBeside, placeOf } from '../features/accounts/signIn/attempts.ts';
import type { TooManyAttempts } from '../features/accounts/signIn/signIn.problems.ts';
import { countingOn } from '../shared/counting.ts';
import { hashOf } from '../shared/tokens.ts';
import { Standing } from '../shared/viewer.ts';
import type { DocumentStorage } from '../storage/documentStorage.ts';
import type { ContextWorld } from './createContext.ts';
import { cookieOf, type Door } from './requestGuard.ts';
import type { Sessions } from './sessions.ts';

interface Parts {
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  storage: DocumentStorage;
}

interface Linked {
  storage_key: string;
  media_type: string;
}

const away = {
  code: 'STORAGE_AWAY',
  message: 'We cannot show this picture right now. Try again in a few minutes.',
};

/** `/documents/<token>`: a picture, once, within its minute, for the session that the link was made for. */
export function documentRoute(app: FastifyInstance, { door, sessions, world, storage }: Parts): void {
  const { pool, countPool = pool, now } = world;
  const guesses = { count: countingOn({ pool: countPool, now }) };
  app.get<{ Params: { token: string } }>('/documents/:token', async ({ params, headers, ip, log }, reply) => {
    try {
      const viewer = await sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie));
      const session = viewer?.standing === Standing.FULL ? viewer.sessionId : null;
      const used = [hashOf(params.token), session, now()];
      const { rows } = await pool.query<Linked>('SELECT * FROM use_document_link($1, $2, $3)', used);
      const file = rows[0] && (await storage.get(rows[0].storage_key));
      if (!file)
        return await refuse(reply, await countBeside(guesses, ['DOCUMENT_LINK_ADDRESS', placeOf({ address: ip })]));
      return await reply
        .header('cache-control', 'no-store')
        .header('cross-origin-resource-policy', 'same-origin')
        .header('content-length', file.length)
        .type(rows[0]!.media_type)
        .send(file.bytes);
    } catch (error) {
      log.error({ err: error }, 'A picture could not be shown');
      return reply.code(503).send(away);
    }
  });
}

/** A link that is over is nothing bad; hundreds of them an hour are guesses. */
function refuse(reply: FastifyReply, tooMany: TooManyAttempts | undefined): FastifyReply {
  if (!tooMany)
    return reply.code(404).send({ code: 'NOT_FOUND', message: 'This link was used, or its minute is over.' });
  return reply
    .code(429)
    .header('retry-after', '600')
    .send({ message: tooMany.message, tryAgainAt: tooMany.tryAgainAt });
}
