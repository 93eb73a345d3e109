import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from './database/startProblem.ts';
import type { S3Settings } from './storage/s3Storage.ts';
import type { GraphqlLimits } from './app/limits/graphqlLimits.ts';
import type { SocketLimits } from './app/limits/socketLimits.ts';
import { limitsOf } from './start/readLimits.ts';
import {
  type Variables,
  contact,
  list,
  mailbox,
  oneOf,
  origin,
  port,
  reader,
  secret,
  text,
  urlOf,
  upTo,
} from './start/variables.ts';

/** What the product is told from outside. Every variable stands in deploy/env.example with its meaning. */
export interface Environment {
  /** NODE_ENV is `production`: no demo world, no free text, nothing by default. */
  production: boolean;
  /** HOST: the address to listen on. */
  host: string;
  /** FAMILY_PORT and STAFF_PORT. */
  familyPort: number;
  staffPort: number;
  /** FAMILY_URL and STAFF_URL: the public origins, without a slash at the end. */
  familyUrl: string;
  staffUrl: string;
  /** OPENVISIT_DATA: an absolute path. */
  dataDirectory: string;
  /** DATABASE_URL: as openvisit_app. Without it the embedded PostgreSQL is used. */
  databaseUrl?: string;
  /** DATABASE_POOLER: what stands before DATABASE_URL. In transaction mode no statement is prepared by name. */
  databasePooler: (typeof poolers)[number];
  /** DATABASE_CONNECTIONS: at most so many of them at once. */
  databaseConnections: number;
  /** DATABASE_SYSTEM_URL: as openvisit_system. */
  databaseSystemUrl?: string;
  /** SMTP_URL: where e-mail is handed over. Without it, it is kept under the data directory and shown at /outbox. */
  smtpUrl?: string;
  /** MAIL_FROM: the sender of e-mail. */
  mailFrom: string;
  /** OPENVISIT_SECRET: signs what leaves the server and comes back. At least 32 characters. */
  secret?: string;
  /** S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION: where pictures are kept instead of the data directory. */
  s3?: S3Settings;
  /** AUDIT_HEADS and AUDIT_KEY: the file of the audit's signed heads, and the Ed25519 key in PEM that signs them. */
  auditHeads: string;
  auditKey: string;
  /** TRUSTED_PROXIES: addresses or CIDR ranges whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** GRAPHQL_MAX_...: what free text may ask for. */
  graphqlLimits: GraphqlLimits;
  /** SOCKET_MAX_...: what sockets may ask for. */
  socketLimits: SocketLimits;
  /** SECURITY_CONTACT: where weaknesses of this installation are reported; told at /.well-known/security.txt. */
  securityContact?: string;
  /** LOG_LEVEL: by default `info` in production, `warn` in the demo. */
  logLevel: LogLevel;
}

/** What a running server knows: where its database is and what it signs with, given or made by itself. */
export type RunningEnvironment = Environment &
  Required<Pick<Environment, 'databaseUrl' | 'databaseSystemUrl' | 'secret'>>;

const poolers = ['none', 'transaction'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Reads and checks the environment; nothing else in the product reads process.env.
 * Throws a StartProblem that names the first variable that is missing or wrong.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const read = reader(variables);
  const production = variables.NODE_ENV === 'production';
  const familyPort = read('FAMILY_PORT', port) ?? 4000;
  const staffPort = read('STAFF_PORT', port) ?? 4001;
  if (familyPort === staffPort) throw new StartProblem('FAMILY_PORT and STAFF_PORT must be two different ports.');

  const dataDirectory = dataDirectoryOf(read);
  const environment: Environment = {
    production,
    host: read('HOST', text) ?? '127.0.0.1',
    familyPort,
    staffPort,
    familyUrl: read('FAMILY_URL', origin) ?? `http://localhost:${familyPort}`,
    staffUrl: read('STAFF_URL', origin) ?? `http://localhost:${staffPort}`,
    dataDirectory,
    ...auditFilesOf(read, dataDirectory),
    databaseUrl: read('DATABASE_URL', urlOf('postgres:', 'postgresql:')),
    databasePooler: read('DATABASE_POOLER', oneOf(poolers)) ?? 'none',
    databaseConnections: read('DATABASE_CONNECTIONS', upTo(200)) ?? 10,
    databaseSystemUrl: read('DATABASE_SYSTEM_URL', urlOf('postgres:', 'postgresql:')),
    smtpUrl: read('SMTP_URL', urlOf('smtp:', 'smtps:')),
    mailFrom: read('MAIL_FROM', mailbox) ?? 'OpenVisit <no-reply@example.org>',
    secret: read('OPENVISIT_SECRET', secret),
    s3: s3Of(read),
    trustedProxies: read('TRUSTED_PROXIES', list) ?? [],
    ...limitsOf(read),
    securityContact: read('SECURITY_CONTACT', contact),
    logLevel: read('LOG_LEVEL', oneOf(logLevels)) ?? (production ? 'info' : 'warn'),
  };
  refuseIncomplete(environment, variables);
  return environment;
}

const dataDirectoryOf = (read: ReturnType<typeof reader>) =>
  resolve(read('OPENVISIT_DATA', text) ?? fileURLToPath(new URL('../../../.data', import.meta.url)));

/** Beside the secrets, unless another place is named: best one that whoever may change the database cannot write to. */
const auditFilesOf = (read: ReturnType<typeof reader>, dataDirectory: string) => ({
  auditHeads: resolve(read('AUDIT_HEADS', text) ?? join(dataDirectory, 'audit', 'heads.jsonl')),
  auditKey: resolve(read('AUDIT_KEY', text) ?? join(dataDirectory, 'audit-key.pem')),
});

/** What `openvisit migrate` and `openvisit init` need: the owner's DATABASE_OWNER_URL, which the server never knows, and STAFF_URL. */
export function readOwnerEnvironment(variables: Variables = process.env): { ownerUrl: string; staffUrl: string } {
  const read = reader(variables);
  const ownerUrl = read('DATABASE_OWNER_URL', urlOf('postgres:', 'postgresql:'));
  if (!ownerUrl)
    throw new StartProblem('DATABASE_OWNER_URL is needed: the database, as openvisit_owner (deploy/roles.sql).');
  return { ownerUrl, staffUrl: read('STAFF_URL', origin) ?? 'http://localhost:4001' };
}

/** Where this installation keeps its own files. */
export const readDataDirectory = (variables: Variables = process.env): string => dataDirectoryOf(reader(variables));

/** Where the demo keeps its database, for a command that was given none; nothing in production. */
export function readDemoDirectory(variables: Variables = process.env): string | undefined {
  const given = variables.DATABASE_OWNER_URL || variables.NODE_ENV === 'production';
  return given ? undefined : dataDirectoryOf(reader(variables));
}

/** What `openvisit audit` needs besides: where the signed heads are, and what they are checked with. */
export function readAuditEnvironment(variables: Variables = process.env): Pick<Environment, 'auditHeads' | 'auditKey'> {
  const read = reader(variables);
  return auditFilesOf(read, dataDirectoryOf(read));
}

/** All of S3, or nothing. The region is what most stores that are not Amazon's want to hear. */
function s3Of(read: ReturnType<typeof reader>): S3Settings | undefined {
  const endpoint = read('S3_ENDPOINT', urlOf('http:', 'https:'));
  const bucket = read('S3_BUCKET', text);
  const accessKeyId = read('S3_ACCESS_KEY_ID', text);
  const secretAccessKey = read('S3_SECRET_ACCESS_KEY', text);
  const region = read('S3_REGION', text) ?? 'us-east-1';
  if (!endpoint) return undefined;
  if (!bucket || !accessKeyId || !secretAccessKey)
    throw new StartProblem('S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed with S3_ENDPOINT.');
  return { endpoint, bucket, accessKeyId, secretAccessKey, region };
}

/** The environment of a child process: ours, and what we found out ourselves, under the same names. */
export function environmentOfChild(environment: RunningEnvironment): Variables {
  return {
    ...process.env,
    FAMILY_PORT: String(environment.familyPort),
    STAFF_PORT: String(environment.staffPort),
    OPENVISIT_DATA: environment.dataDirectory,
    DATABASE_URL: environment.databaseUrl,
    DATABASE_SYSTEM_URL: environment.databaseSystemUrl,
    OPENVISIT_SECRET: environment.secret,
  };
}

const neededInProduction = [
  'FAMILY_URL',
  'STAFF_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'DATABASE_URL',
  'OPENVISIT_SECRET',
] as const;

function refuseIncomplete(environment: Environment, variables: Variables): void {
  const missing = environment.production ? neededInProduction.find(name => !variables[name]) : undefined;
  if (missing) throw new StartProblem(`${missing} is needed in production. deploy/env.example says what it is.`);
  if (environment.databaseUrl && !environment.databaseSystemUrl)
    throw new StartProblem('DATABASE_SYSTEM_URL is needed with DATABASE_URL: the same database, as openvisit_system.');
  if (environment.familyUrl === environment.staffUrl)
    throw new StartProblem('FAMILY_URL and STAFF_URL must be two different origins.');
}
