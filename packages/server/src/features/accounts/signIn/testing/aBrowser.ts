import { randomBytes, randomInt } from 'node:crypto';
import { hashOf } from '../../../../shared/tokens.ts';
import { Language, Role, Standing, type Viewer } from '../../../../shared/viewer.ts';
import type { World } from '../../../../testing/world.ts';

const answers: Record<string, string> = {
  signUp: '... on SignedUp { verificationId email codeExpiresAt } ... on TooYoung { minimumAge }',
  verifyEmail: '... on EmailVerified { email userName signedIn already } ... on CodeRefused { why triesLeft message }',
  resendVerification: '... on VerificationSent { verificationId email codeExpiresAt }',
  signIn: '... on SignedIn { viewer { ... on HomeUser { id userName emailVerified } } }',
  changePassword: '... on PasswordChanged { userName }',
  changeEmail: '... on VerificationSent { verificationId email }',
  requestPasswordReset: '... on PasswordResetSent { ok }',
  resetPassword: '... on PasswordChanged { userName }',
};
const problems = '... on InvalidInput { fields { path code } }';
const tooMany = '... on TooManyAttempts { tryAgainAt }';

/** A client's address that no other test has. */
export const anAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** A password that is good, and new each time. */
export const aPassword = () => `lamp ${randomBytes(6).toString('hex')} river moss`;

/**
 * A family's browser: it sends what its pages send, and keeps the cookies that it is given.
 * @param stolen the cookie of another browser, by which that one is known
 */
export function aBrowser(world: World, { address = anAddress(), stolen }: { address?: string; stolen?: string } = {}) {
  let cookie: string | undefined;
  let device = stolen;

  async function viewer(): Promise<Viewer | null> {
    if (!cookie) return null;
    const [row] = await world.rows<{ id: string; home_user_id: string }>(
      'SELECT id, home_user_id FROM sessions WHERE token_hash = $1',
      [hashOf(cookie)],
    );
    if (!row) return null;
    const { id: sessionId, home_user_id: accountId } = row;
    return {
      role: Role.HOME_USER,
      accountId,
      sessionId,
      facilityIds: [],
      language: Language.EN,
      standing: Standing.FULL,
    };
  }

  return {
    viewer,
    address,
    /** The cookie by which this browser is known; nothing before somebody signed in. */
    device: () => device,
    /** @param from another client's address, for this one request */
    async send(mutation: string, input: Record<string, unknown>, from = address) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${answers[mutation]} ${problems} ${tooMany} } }`;
      const caller = {
        address: from,
        device: 'Test browser',
        startSession: (token: string) => void (cookie = token),
        knownDevice: device,
        keepDevice: (token: string) => void (device = token),
      };
      const { data, errors } = await world.as(await viewer(), source, { input }, caller);
      if (errors) throw errors[0]!;
      return data[mutation];
    },
  };
}
export type Browser = ReturnType<typeof aBrowser>;

/** What the form of a sign-up sends; a test says only what matters to it. */
export const aSignUp = (said: Record<string, unknown> = {}) => ({
  dateOfBirth: '1974-08-02',
  givenName: 'Elena',
  familyName: 'Vargas',
  address: { line1: '12 Elm Street', city: 'Denver', state: 'CO', postalCode: '80204' },
  email: `elena.${randomBytes(5).toString('hex')}@example.org`,
  phone: '(555) 555-0101',
  password: aPassword(),
  ...said,
});

interface Letter {
  template: string;
  homeUserId: string | null;
  code: string | undefined;
  token: string | undefined;
}

/** The letters that wait for one address, or for one account, the newest last. */
export const lettersTo = async (world: World, whom: string): Promise<Letter[]> =>
  world.rows<Letter>(
    `SELECT m.template, m.home_user_id AS "homeUserId", m.secret ->> 'code' AS code, m.secret ->> 'token' AS token
       FROM outbox_messages m LEFT JOIN home_users h ON h.id = m.home_user_id
      WHERE lower(coalesce(m.to_address, h.email)) = lower($1) OR h.id::text = $1 ORDER BY m.created_at, m.ctid`,
    [whom],
  );

/** Somebody who signed up and proved the address, with the browser in which they are signed in. */
export async function aFamily(world: World, said: Record<string, unknown> = {}) {
  const browser = aBrowser(world);
  const input = aSignUp(said);
  const { verificationId } = await browser.send('signUp', input);
  const [letter] = await lettersTo(world, input.email);
  const { userName } = await browser.send('verifyEmail', { verificationId, code: letter!.code });
  const { accountId } = (await browser.viewer())!;
  return { browser, userName: userName as string, accountId, email: input.email, password: input.password };
}
