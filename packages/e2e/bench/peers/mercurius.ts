import { createHash } from 'node:crypto';
import Fastify, { type FastifyRequest } from 'fastify';
import mercurius from 'mercurius';
import { documents } from '../list/documents.ts';
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

/** mercurius at its best: compiled from the first request on, persisted queries alone, prepared statements, hand-written resolvers. */
const schema = `
  scalar DateTime
  type Query { viewer: HomeUser  accessRequests(status: String, first: Int): Page!  accessRequest(id: ID!): AccessRequest }
  type Page { nodes: [AccessRequest!]!  pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean!  endCursor: String }
  type HomeUser { id: ID!  givenName: String!  familyName: String!  dateOfBirth: String!  email: String!  accessRequests(first: Int): Page! }
  type Facility { id: ID!  name: String!  state: String!  timeZone: String! }
  type AccessRequest { id: ID!  reference: String!  version: Int!  status: String!  requestedAt: DateTime!  decidedAt: DateTime
    publicMessage: String  facility: Facility!  homeUser: HomeUser! }`;

const resolvers = {
  Query: {
    viewer: async (_root: unknown, _args: unknown, { db, viewer }: Peer) =>
      (await db.query<Row>(viewerById, [viewer.account_id], 'viewerById'))[0],
    accessRequests: async (_root: unknown, { status }: { status: string }, { db, viewer }: Peer) =>
      pageOf(await db.query<Row>(queueOfFacility, [viewer.facility_ids?.[0], status], 'queueOfFacility')),
    accessRequest: async (_root: unknown, { id }: { id: string }, { db }: Peer) => {
      const [row] = await db.query<Row>(requestById, [id], 'requestById');
      return row ? nested(row) : null;
    },
  },
  HomeUser: {
    accessRequests: async ({ id }: Row, _args: unknown, { db }: Peer) =>
      pageOf(await db.query<Row>(requestsOfHomeUser, [id], 'requestsOfHomeUser')),
  },
};

const persistedQueries = Object.fromEntries(
  Object.values(documents).map(text => {
    const asked = text
      .replace('... on HomeUser {', '')
      .replace('} } } } }', '} } } }')
      .replace('status: PENDING', 'status: "PENDING"');
    return [createHash('sha256').update(text).digest('hex'), asked];
  }),
);

const app = Fastify();
await app.register(mercurius, {
  schema,
  resolvers: resolvers as never,
  jit: 1,
  graphiql: false,
  persistedQueries,
  onlyPersisted: true,
  context: (request: FastifyRequest) => openPeer(request.headers.cookie),
});
app.graphql.addHook('onResolution', async (_execution, context) => (context as unknown as Peer).db.close());
await app.listen({ port: told.ports[0], host: '127.0.0.1' });
listens();
