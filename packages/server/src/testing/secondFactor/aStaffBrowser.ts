import { hashOf } from '../../shared/tokens.ts';
import { createSessions } from '../../app/sessions.ts';
import { anAddress } from '../../features/accounts/signIn/testing/aBrowser.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { World } from '../world.ts';
import { aDevice, type Device, type Oddity } from './aDevice.ts';

const answer = `__typename
  ... on Problem { message } ... on InvalidInput { fields { path code } }`;
const selections: Record<string, string> = {
  StartPasskeyResult: '... on PasskeyChallenge { challengeId options }',
  SignInStaffResult: '... on SignedIn { viewer { ... on StaffMember { id standing } } }',
  FinishPasskeyEnrolmentResult:
    '... on SecondFactorAdded { viewer { ... on StaffMember { id standing } } recoveryCodes } ... on PasskeyRefused { why }',
  FinishAuthenticatorAppResult:
    '... on SecondFactorAdded { viewer { ... on StaffMember { id standing } } recoveryCodes } ... on CodeRefused { why triesLeft }',
  StartAuthenticatorAppResult: '... on AuthenticatorSecret { enrolmentId uri secret }',
  NewRecoveryCodesResult: '... on RecoveryCodes { codes }',
  FinishStepUpResult:
    '... on SteppedUp { viewer { ... on StaffMember { standing } } until } ... on PasskeyRefused { why }',
  StepUpWithCodeResult:
    '... on SteppedUp { viewer { ... on StaffMember { standing } } until } ... on CodeRefused { why }',
  NoteActivityResult: '... on ActivityNoted { locksAt }',
  AcceptInvitationResult: '... on SignedIn { viewer { ... on StaffMember { id standing } } }',
};

/** A browser at the staff's door: it keeps the session's cookie, and asks as whoever that stands for by the world's clock. */
export function aStaffBrowser(world: World, { address = anAddress() } = {}) {
  const sessions = createSessions(world.pool, world.now);
  let token: string | undefined;
  let device: string | undefined;
  const viewer = (): Promise<Viewer | null> => sessions.viewerOfSession(token);
  const caller = (): Partial<Caller> => ({
    app: 'staff',
    address,
    knownDevice: device,
    startSession: given => void (token = given),
    endSession: () => void (token = undefined),
    keepDevice: given => void (device = given),
  });

  /** Any operation. Throws what is thrown. */
  async function ask(source: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await world.as(await viewer(), source, variables, caller());
    if (errors) throw errors[0]!;
    return data;
  }

  /** A mutation by its name; what its answer is made of is read off the schema. */
  async function send(mutation: string, input: Record<string, unknown> = {}) {
    const field = world.schema.getMutationType()!.getFields()[mutation]!;
    const selection = selections[String(field.type).replace('!', '')] ?? '';
    const source = `mutation ($input: ${String(field.args[0]!.type)}) { ${mutation}(input: $input) { ${answer} ${selection} } }`;
    return (await ask(source, { input }))[mutation];
  }

  const browser = {
    ask,
    send,
    viewer,
    get token() {
      return token;
    },
    /** As somebody who has this cookie. */
    use: (given: string | undefined) => void (token = given),

    async acceptInvitation(member: Viewer) {
      const invitation = `invitation of ${member.accountId} ${Math.random()}`;
      await world.rows(
        `INSERT INTO staff_invitations (token_hash, staff_member_id, created_at, expires_at) VALUES ($1, $2, $3, $3::timestamptz + interval '7 days')`,
        [hashOf(invitation), member.accountId, world.clock.now],
      );
      return send('acceptInvitation', { token: invitation });
    },
    async addPasskey(one: Device = aDevice(), odd: Oddity = {}) {
      const { challengeId, options } = await send('startPasskeyEnrolment');
      const response = one.make(options, odd);
      return { device: one, answer: await send('finishPasskeyEnrolment', { challengeId, response, name: 'My phone' }) };
    },
    async signInByPasskey(one: Device, odd: Oddity = {}) {
      const { challengeId, options } = await send('startPasskeySignIn');
      return send('finishPasskeySignIn', { challengeId, response: one.sign(options, odd) });
    },
    async stepUpByPasskey(one: Device, odd: Oddity = {}) {
      const { challengeId, options } = await send('startStepUp');
      return send('finishStepUp', { challengeId, response: one.sign(options, odd) });
    },
  };
  return browser;
}
export type StaffBrowser = ReturnType<typeof aStaffBrowser>;
