import { expect, it } from '@jest/globals';
import { GraphQLError, Source } from 'graphql';
import { createLog } from './createLog.ts';
import { tellError, withoutValues } from './tellError.ts';

const secret = 'lena@example.org';

it('tells of an error of PostgreSQL its code and the names of ours, and no row', () => {
  const error = Object.assign(new Error(`invalid input syntax for type date: "${secret}"`), {
    code: '23505',
    table: 'home_users',
    constraint: 'home_users_email_key',
    detail: `Key (email)=(${secret}) already exists.`,
    where: `unnamed portal parameter $1 = '${secret}'`,
    parameters: [secret],
    query: `SELECT '${secret}'`,
  });
  const told = tellError(error);
  expect(told).toMatchObject({ code: '23505', table: 'home_users', constraint: 'home_users_email_key' });
  expect(told.message).toBe('invalid input syntax for type date: "…"');
  expect(told.stack).toMatch(/^ {4}at .*tellError\.test/);
  expect(JSON.stringify(told)).not.toContain(secret);
});

it('keeps the names that an operator needs', () => {
  expect(withoutValues('null value in column "phone" of relation "home_users" violates not-null constraint')).toBe(
    'null value in column "phone" of relation "home_users" violates not-null constraint',
  );
  expect(withoutValues(`relation "visits" does not like "${secret}" nor "relation "it""`)).toBe(
    'relation "visits" does not like "…"',
  );
});

it.each([
  ['an error of JSON', () => JSON.parse(`{"password":"${secret}`) as unknown],
  ['an error whose cause holds it', () => refuse(new Error('No.', { cause: new Error(`"${secret}"`) }))],
  ['an error of a mail server', () => refuse(new Error(`550 <${secret}> is unknown here`))],
  ['a message of two lines', () => refuse(new Error(`A "line\n${secret}" and\n    at nowhere`))],
  ['an address of a database', () => refuse(new Error(`connect postgres://app:${secret}:5432/openvisit`))],
  ['a text that was thrown', () => refuse(secret)],
  [
    'an error of GraphQL',
    () => refuse(new GraphQLError('No.', { source: new Source(`{ viewer(email: "${secret}") }`), positions: [2] })),
  ],
])('tells nothing that was sent of %s', (_what, work) => {
  let log = '';
  try {
    work();
  } catch (err) {
    createLog({ level: 'trace' }, { write: line => void (log += line) }).error({ err }, 'It failed');
  }
  expect(log).toContain('It failed');
  expect(log).not.toContain(secret);
});

it('leaves out of a request whatever opens something', () => {
  let log = '';
  const req = { method: 'GET', url: `/documents/${secret}`, headers: { cookie: secret } };
  const line = {
    req,
    headers: { cookie: secret },
    body: secret,
    variables: { secret },
    token: secret,
    password: secret,
  };
  createLog({ level: 'trace', name: 'worker' }, { write: text => void (log += text) }).info(line, 'A request');
  expect(JSON.parse(log)).toMatchObject({ name: 'worker', req: { method: 'GET' }, msg: 'A request' });
  expect(log).not.toContain(secret);
});

function refuse(error: unknown): never {
  throw error;
}
