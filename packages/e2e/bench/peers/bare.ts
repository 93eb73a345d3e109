import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { openPeer, type Peer } from './peerTransaction.ts';
import { listens, told } from './served.ts';
import {
  nested,
  pageOf,
  queueOfFacility,
  requestById,
  requestsOfHomeUser,
  type Row,
  viewerById,
} from './statements.ts';

/** No GraphQL at all: http, pg, the same isolation and the same rows. What is left to save stands between this and ours. */
const answers: Record<string, (peer: Peer, id: string) => Promise<object>> = {
  '/home': async ({ db, viewer }) => {
    const [[person], requests] = await Promise.all([
      db.query<Row>(viewerById, [viewer.account_id], 'viewerById'),
      db.query<Row>(requestsOfHomeUser, [viewer.account_id], 'requestsOfHomeUser'),
    ]);
    return { viewer: { ...person, accessRequests: pageOf(requests) } };
  },
  '/queue': async ({ db, viewer }) => ({
    accessRequests: pageOf(
      await db.query<Row>(queueOfFacility, [viewer.facility_ids?.[0], 'PENDING'], 'queueOfFacility'),
    ),
  }),
  '/single': async ({ db }, id) => ({
    accessRequest: nested((await db.query<Row>(requestById, [id], 'requestById'))[0]!),
  }),
};

async function answer(request: IncomingMessage): Promise<string> {
  const { id } = JSON.parse(await text(request)) as { id: string };
  const peer = await openPeer(request.headers.cookie);
  try {
    return JSON.stringify({ data: await answers[request.url ?? '']!(peer, id) });
  } finally {
    await peer.db.close();
  }
}

createServer(async (request, response) => {
  const body = await answer(request);
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) })
    .end(body);
}).listen(told.ports[0], '127.0.0.1', listens);
