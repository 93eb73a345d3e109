import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { graphqlSettings } from './app/limits/graphqlLimits.ts';
import { socketSettings } from './app/limits/socketLimits.ts';
import { readEnvironment, readOwnerEnvironment } from './environment.ts';

const database = { DATABASE_URL: 'postgres://app@db/openvisit', DATABASE_SYSTEM_URL: 'postgres://system@db/openvisit' };
const production = {
  ...database,
  NODE_ENV: 'production',
  FAMILY_URL: 'https://visits.example.org',
  STAFF_URL: 'https://staff.example.org/',
  SMTP_URL: 'smtp://mail.example.org',
  MAIL_FROM: 'OpenVisit <visits@example.org>',
  OPENVISIT_SECRET: 'x'.repeat(32),
};

it('needs nothing for the demo', () => {
  expect(readEnvironment({})).toMatchObject({
    production: false,
    host: '127.0.0.1',
    familyUrl: 'http://localhost:4000',
    staffUrl: 'http://localhost:4001',
    dataDirectory: expect.stringMatching(/\.data$/),
    databaseUrl: undefined,
  });
});

it('follows the ports with the addresses people open', () => {
  const { familyUrl, staffUrl } = readEnvironment({ FAMILY_PORT: '5000', STAFF_PORT: '5001' });
  expect([familyUrl, staffUrl]).toEqual(['http://localhost:5000', 'http://localhost:5001']);
});

it('takes a complete production', () => {
  const { staffUrl, trustedProxies } = readEnvironment({ ...production, TRUSTED_PROXIES: '10.0.0.0/8, ::1' });
  expect(staffUrl).toBe('https://staff.example.org');
  expect(trustedProxies).toEqual(['10.0.0.0/8', '::1']);
});

it.each([
  'FAMILY_URL',
  'STAFF_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'DATABASE_URL',
  'DATABASE_SYSTEM_URL',
  'OPENVISIT_SECRET',
])('does not start in production without %s', name => {
  expect(() => readEnvironment({ ...production, [name]: undefined })).toThrow(new RegExp(`^${name} is needed`));
});

it.each([
  ['FAMILY_PORT', '80800'],
  ['STAFF_PORT', 'four'],
  ['FAMILY_URL', 'https://visits.example.org/families'],
  ['STAFF_URL', 'staff.example.org'],
  ['DATABASE_URL', 'mysql://root@db/openvisit'],
  ['DATABASE_SYSTEM_URL', 'the database'],
  ['SMTP_URL', 'https://mail.example.org'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'OpenVisit\r\nBcc: all@example.org'],
  ['OPENVISIT_SECRET', 'short'],
  ['TRUSTED_PROXIES', 'everyone'],
  ['LOG_LEVEL', 'loud'],
  ['SECURITY_CONTACT', 'security@example.org'],
  ['GRAPHQL_MAX_DEPTH', '0'],
  ['SOCKET_MAX_PER_USER', 'many'],
  ['S3_ENDPOINT', 's3.example.org'],
])('says in one line what %s must be, instead of %j', (name, value) => {
  expect(() => readEnvironment({ ...database, [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
});

it('takes a store for pictures whole or not at all', () => {
  const store = { S3_ENDPOINT: 'https://s3.example.org', S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'id' };
  expect(() => readEnvironment(store)).toThrow('S3_SECRET_ACCESS_KEY are needed');
  expect(readEnvironment({ ...store, S3_SECRET_ACCESS_KEY: 'secret' }).s3).toEqual({
    endpoint: 'https://s3.example.org',
    bucket: 'pictures',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
    region: 'us-east-1',
  });
  expect(readEnvironment({}).s3).toBeUndefined();
});

it('asks for the owner only where it is needed', () => {
  expect(() => readOwnerEnvironment({})).toThrow('DATABASE_OWNER_URL is needed');
  expect(() => readOwnerEnvironment({ DATABASE_OWNER_URL: 'localhost:5432' })).toThrow('DATABASE_OWNER_URL must be');
  expect(readOwnerEnvironment({ DATABASE_OWNER_URL: 'postgres://owner@db/openvisit' }).staffUrl).toBe(
    'http://localhost:4001',
  );
});

it('keeps the two apps apart', () => {
  expect(() => readEnvironment({ FAMILY_PORT: '4001' })).toThrow('two different ports');
  expect(() => readEnvironment({ ...production, STAFF_URL: production.FAMILY_URL })).toThrow('two different origins');
});

it('is described in deploy/env.example, variable by variable', () => {
  const program = readFileSync(new URL('./environment.ts', import.meta.url), 'utf8');
  const example = readFileSync(new URL('../../../deploy/env.example', import.meta.url), 'utf8');
  const limits = [...Object.values(graphqlSettings), ...Object.values(socketSettings)];
  const read = new Set(['NODE_ENV', ...limits, ...matches(program, /read\('([A-Z_]+)'/g)]);
  expect(matches(example, /^#?([A-Z_]+)=/gm).sort()).toEqual([...read].sort());
});

it('gets from deploy/compose.yaml what production needs', () => {
  const compose = readFileSync(new URL('../../../deploy/compose.yaml', import.meta.url), 'utf8');
  const given = matches(compose.slice(compose.indexOf('\n  openvisit:')), /^ {6}([A-Z_]+): \S/gm);
  expect(Object.keys(production).filter(name => !given.includes(name))).toEqual([]);
  expect(given).not.toContain('DATABASE_OWNER_URL');
});

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');
