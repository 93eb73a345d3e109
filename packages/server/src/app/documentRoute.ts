import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ContextWorld } from './createContext.ts';
import { cookieOf, type Door } from './requestGuard.ts';
import { hashOf } from '../shared/tokens.ts';
import type { Sessions } from './sessions.ts';

interface Parts {
  door: Door;
  sessions: Sessions;
  world: ContextWorld;
  dataDirectory: string;
}

/** `/documents/<token>`: a picture, once, within its minute, for the session that the link was made for. */
export function documentRoute(
  app: FastifyInstance,
  { door, sessions, world: { pool, now }, dataDirectory }: Parts,
): void {
  app.get<{ Params: { token: string } }>('/documents/:token', async ({ params, headers }, reply) => {
    const viewer = await sessions.viewerOfSession(cookieOf(headers.cookie, door.cookie));
    const { rows } = await pool.query<{ storage_key: string; media_type: string }>(
      'SELECT * FROM use_document_link($1, $2, $3)',
      [hashOf(params.token), viewer?.sessionId ?? null, now()],
    );
    const file = rows[0] && join(dataDirectory, 'documents', rows[0].storage_key);
    if (
      !file ||
      !(await access(file).then(
        () => true,
        () => false,
      ))
    ) {
      return reply.code(404).send({ message: 'This link was used, or its minute is over.' });
    }
    return reply
      .header('cache-control', 'no-store')
      .header('cross-origin-resource-policy', 'same-origin')
      .type(rows[0]!.media_type)
      .send(createReadStream(file));
  });
}
