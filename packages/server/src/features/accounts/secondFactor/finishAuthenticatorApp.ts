import type { SignedInContext } from '../../../shared/context.ts';
import { endOwnSessions } from '../endOwnSessions.ts';
import { loadViewer, ownStaffMember } from '../loadViewer.ts';
import { easyPassword } from '../signIn/easyPassword.ts';
import { CodeRefusal } from '../signIn/signIn.problems.ts';
import { becomeFull, lockOwnFactors } from './addFactor.ts';
import { stepOfCode } from './authenticatorCode.ts';
import { takeChallenge } from './challenges.ts';
import { codeRefused } from './codeRefused.ts';
import { newRecoveryCodes, recoveryCodeHash } from './recoveryCodes.ts';
import { type FinishAuthenticatorAppResult, SecondFactorAdded } from './secondFactor.answers.ts';
import type { FinishAuthenticatorAppInput } from './secondFactor.inputs.ts';

/** Adds an authenticator app together with the password beside it, in place of any before, and gives the codes for a lost phone. */
export async function finishAuthenticatorApp(
  context: SignedInContext,
  { enrolmentId, code, password }: FinishAuthenticatorAppInput,
): Promise<typeof FinishAuthenticatorAppResult> {
  const { viewer, staffDoor, now } = context;
  const member = await context.apart(db => ownStaffMember({ ...context, db }));
  const easy = await easyPassword('password', password, member);
  if (easy) return easy;
  const taken = await context.apart(db => takeChallenge(db, context, 'AUTHENTICATOR', enrolmentId));
  const secret = taken && staffDoor.vault.open(taken.sealedSecret!, viewer.accountId);
  if (!secret) return codeRefused(CodeRefusal.EXPIRED);
  const step = stepOfCode(secret, code, now());
  if (step === null) return codeRefused(taken.triesLeft > 0 ? CodeRefusal.WRONG : CodeRefusal.USED_UP, taken.triesLeft);
  const hash = await context.passwords.hash(password);

  await lockOwnFactors(context);
  const recoveryCodes = newRecoveryCodes();
  const added = { hash, sealed: taken.sealedSecret!, step, codes: recoveryCodes.map(recoveryCodeHash) };
  if (!(await setAuthenticator(context, enrolmentId, added))) return codeRefused(CodeRefusal.EXPIRED);
  await becomeFull(context, 'AUTHENTICATOR');
  await endOwnSessions(context, 'others');
  context.announce({ type: 'AUTHENTICATOR_ADDED', staffMemberId: viewer.accountId, facilityId: null });
  return Object.assign(new SecondFactorAdded(), { viewer: await loadViewer(context), recoveryCodes });
}

/** @returns false where this enrolment was finished at this very moment */
async function setAuthenticator(
  { db, now }: SignedInContext,
  enrolmentId: string,
  { hash, sealed, step, codes }: { hash: string; sealed: Buffer; step: number; codes: Buffer[] },
): Promise<boolean> {
  const values = [enrolmentId, hash, sealed, step, codes, now()];
  const [row] = await db.query<{ set: boolean }>('SELECT set_authenticator($1, $2, $3, $4, $5, $6) AS set', values);
  return row!.set;
}
