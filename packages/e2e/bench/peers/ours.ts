import { createHash } from 'node:crypto';
import { built } from '../database/built.ts';
import { documents } from '../list/documents.ts';
import { approve, signOutEverywhere, statusChanged } from '../live/liveDocuments.ts';
import { searchDocument } from '../search/document.ts';
import { listens, told } from './served.ts';
import { withoutOpening } from './withoutOpening.ts';

interface TrustedDocuments {
  text(id: string): string | undefined;
  holds(text: string): boolean;
}

interface ServerModule {
  createServer(environment: object, trustedDocuments: TrustedDocuments): Promise<{ listen(): Promise<void> }>;
}

/** Our own server whole, as it is built, in production mode; beside the apps' documents it trusts those of the bench. */
if (told.withoutIsolation) withoutOpening();
await import('../../../server/node_modules/reflect-metadata/Reflect.js' as string);
const { createServer } = await built<ServerModule>('app/createServer');

const [familyPort = 0, staffPort = 0] = told.ports;
const texts = new Map(
  [...Object.values(documents), approve, statusChanged, signOutEverywhere, searchDocument].map(text => [
    createHash('sha256').update(text).digest('hex'),
    text,
  ]),
);
const known = new Set(texts.values());
const ofApps = (
  await built<{ readTrustedDocuments(): TrustedDocuments }>('app/trustedDocuments')
).readTrustedDocuments();

const { usualGraphqlLimits } = await built<{ usualGraphqlLimits: object }>('app/limits/graphqlLimits');
const { usualSocketLimits } = await built<{ usualSocketLimits: object }>('app/limits/socketLimits');

const server = await createServer(
  {
    production: true,
    host: '127.0.0.1',
    familyPort,
    staffPort,
    familyUrl: `http://localhost:${familyPort}`,
    staffUrl: `http://localhost:${staffPort}`,
    dataDirectory: told.dataDirectory,
    databaseUrl: told.app,
    databaseSystemUrl: told.system,
    mailFrom: 'OpenVisit <no-reply@example.org>',
    secret: 'a secret of the bench that signs nothing at all',
    trustedProxies: [],
    graphqlLimits: usualGraphqlLimits,
    socketLimits: usualSocketLimits,
    logLevel: 'warn',
  },
  { text: id => texts.get(id) ?? ofApps.text(id), holds: text => known.has(text) || ofApps.holds(text) },
);
await server.listen();
listens();
