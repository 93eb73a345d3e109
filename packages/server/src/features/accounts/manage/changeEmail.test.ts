import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argon2 } from '../../../shared/passwords.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import { createWorld, type World } from '../../../testing/world.ts';

const password = 'green kettles sing at dawn';
const change = `mutation ($email: String!, $password: String!) { changeEmail(input: { email: $email, password: $password }) {
  __typename ... on VerificationSent { verificationId email } ... on InvalidInput { fields { path code } } } }`;
const verify = `mutation ($verificationId: ID!, $code: String!) { verifyEmail(input: { verificationId: $verificationId, code: $code }) {
  __typename ... on EmailVerified { email } } }`;

describe('a new e-mail address', () => {
  let world: World;
  let hash: string;
  let number = 0;
  beforeAll(async () => {
    world = await createWorld();
    hash = await argon2.hash(password);
  });
  afterAll(() => world.end());

  const aFamily = () => world.aHomeUser({ password_hash: hash });
  const aNewAddress = () => `elena.new${++number}@example.org`;
  const send = async (viewer: Viewer, email: string, typed = password) => {
    const { data, errors } = await world.as(viewer, change, { email, password: typed });
    if (errors) throw errors[0]!;
    return data.changeEmail;
  };
  const emailOf = async ({ accountId }: Viewer) =>
    (await world.rows<{ email: string }>('SELECT email FROM home_users WHERE id = $1', [accountId]))[0]!.email;
  const lettersTo = (email: string) =>
    world.rows<{ template: string; code?: string }>(
      `SELECT template, secret ->> 'code' AS code FROM outbox_messages WHERE to_address = $1`,
      [email],
    );

  it('gets a code, and the old one stays until it is typed', async () => {
    const [elena, email] = [await aFamily(), aNewAddress()];
    const old = await emailOf(elena);
    const { verificationId, __typename } = await send(elena, ` ${email} `);
    expect(__typename).toBe('VerificationSent');
    expect(await emailOf(elena)).toBe(old);

    const [{ template, code }] = (await lettersTo(email)) as [{ template: string; code: string }];
    expect(template).toBe('EMAIL_VERIFICATION');
    const { data } = await world.as(elena, verify, { verificationId, code });
    expect(data.verifyEmail).toEqual({ __typename: 'EmailVerified', email });
    expect(await emailOf(elena)).toBe(email);
    expect(await lettersTo(old)).toMatchObject([{ template: 'EMAIL_CHANGED' }]);
  });

  it('that another account has gets the same answer, and a letter that says so', async () => {
    const [elena, other] = [await aFamily(), await aFamily()];
    const taken = await emailOf(other);
    expect(await send(elena, taken.toUpperCase())).toMatchObject({
      __typename: 'VerificationSent',
      email: taken.toUpperCase(),
    });
    expect(await lettersTo(taken.toUpperCase())).toMatchObject([{ template: 'ACCOUNT_EXISTS', code: null }]);
  });

  it('is not the one that they have', async () => {
    const elena = await aFamily();
    expect((await send(elena, (await emailOf(elena)).toUpperCase())).fields).toEqual([
      { path: 'email', code: 'UNCHANGED' },
    ]);
  });

  it('needs the password, whose tries are counted', async () => {
    const [elena, email] = [await aFamily(), aNewAddress()];
    for (let tries = 0; tries < 5; tries++)
      expect((await send(elena, email, 'a wrong one')).__typename).toBe('PasswordWrong');
    expect((await send(elena, email)).__typename).toBe('TooManyAttempts');
    expect(await lettersTo(email)).toEqual([]);
  });

  it('must look like one', async () => {
    expect((await send(await aFamily(), 'elena at home')).fields).toEqual([{ path: 'email', code: 'PATTERN' }]);
  });
});
