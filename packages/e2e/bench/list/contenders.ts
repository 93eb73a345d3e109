import type { BenchDatabase } from '../database/benchDatabase.ts';
import { type MeasuredServer, startServer } from '../peers/startServer.ts';
import { post } from './connection.ts';
import { documentId, postgraphileDocuments, type Question } from './documents.ts';

/** Whom a question is asked as, and about what. */
export interface Asker {
  cookie: string;
  homeUserId: string;
  facilityId: string;
  requestId: string;
}

/** A server that takes part, and how it wants to be asked. */
export interface Contender {
  name: string;
  server: MeasuredServer;
  port: (question: Question) => number;
  request: (question: Question, asker: Asker) => Buffer;
}

export const contenderNames = [
  'ours',
  'ours without isolation',
  'PostGraphile',
  'mercurius + jit',
  'bare http + pg',
] as const;
export type ContenderName = (typeof contenderNames)[number];

const variables = (question: Question, { requestId }: Asker) => (question === 'single' ? { id: requestId } : {});

const bodies: Record<ContenderName, (question: Question, asker: Asker) => object> = {
  ours: (question, asker) => ({ id: documentId(question), variables: variables(question, asker) }),
  'ours without isolation': (question, asker) => ({ id: documentId(question), variables: variables(question, asker) }),
  PostGraphile: (question, { homeUserId, facilityId, requestId }) => ({
    query: postgraphileDocuments[question],
    variables: {
      home: { viewer: homeUserId },
      queue: { facility: facilityId },
      single: { facility: facilityId, id: requestId },
    }[question],
  }),
  'mercurius + jit': (question, asker) => ({
    query: documentId(question),
    persisted: true,
    variables: variables(question, asker),
  }),
  'bare http + pg': (_question, { requestId }) => ({ id: requestId }),
};

const programs: Record<ContenderName, string> = {
  ours: 'ours',
  'ours without isolation': 'ours',
  PostGraphile: 'postgraphile',
  'mercurius + jit': 'mercurius',
  'bare http + pg': 'bare',
};

export async function startContender(name: ContenderName, database: BenchDatabase): Promise<Contender> {
  const withoutIsolation = name === 'ours without isolation';
  const { urls, superuserUrl, dataDirectory } = database;
  const app = withoutIsolation ? superuserUrl : urls.app;
  const server = await startServer(programs[name], { app, system: urls.system, dataDirectory, withoutIsolation });
  const twoDoors = programs[name] === 'ours';
  const port = (question: Question) => server.ports[twoDoors && question === 'queue' ? 1 : 0]!;
  const path = (question: Question) => (name === 'bare http + pg' ? `/${question}` : '/graphql');
  return {
    name,
    server,
    port,
    request: (question, asker) =>
      post({ port: port(question), path: path(question), cookie: asker.cookie, body: bodies[name](question, asker) }),
  };
}
