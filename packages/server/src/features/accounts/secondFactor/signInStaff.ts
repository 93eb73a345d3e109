import type { Context, SignedInContext } from '../../../shared/context.ts';
import { loadViewer } from '../loadViewer.ts';
import { asLogin } from '../signIn/attempts.ts';
import { countSignIn, forgiveSignIn } from '../signIn/countSignIn.ts';
import { SignedIn } from '../signIn/signIn.answers.ts';
import { SignInRefused } from '../signIn/signIn.problems.ts';
import { codeFactor, staffCredentials, useCode } from './codeFactor.ts';
import { openStaffSession } from './openStaffSession.ts';
import type { SignInStaffResult } from './secondFactor.answers.ts';
import type { SignInStaffInput } from './secondFactor.inputs.ts';
import { staffOnly } from './staffOnly.ts';

/**
 * Opens a session by a password and a code. A name that does not exist costs the same statements and comparisons and gets the same answer
 * as a wrong password and as a wrong code; each try is counted before it is looked at.
 */
export async function signInStaff(context: Context, input: SignInStaffInput): Promise<typeof SignInStaffResult> {
  const before = await staffOnly(context);
  const { counted, account } = await lookUp(context, input);
  if (counted.tooMany) return counted.tooMany;

  const kept = counted.isBlind ? undefined : account?.passwordHash;
  const fits = await context.passwords.fits(kept, input.password);
  const factor = codeFactor(context, account, input.code);
  if (!account || !fits || !factor) return refuse(context, account?.staffMemberId);

  const { staffMemberId } = account;
  if (!(await useCode(context, staffMemberId, factor))) return refuse(context, staffMemberId);
  await forgiveSignIn(context.db, counted);
  if (!(await openStaffSession(context, { staffMemberId, by: factor.by }, before)))
    return refuse(context, staffMemberId);
  if (factor.by === 'RECOVERY_CODE') context.announce({ type: 'RECOVERY_CODE_USED', staffMemberId, facilityId: null });
  return Object.assign(new SignedIn(), { viewer: await loadViewer(context as SignedInContext) });
}

function refuse({ announce }: Context, staffMemberId: string | undefined): SignInRefused {
  announce({ type: 'STAFF_SIGN_IN_REFUSED', staffMemberId: staffMemberId ?? null, facilityId: null });
  return new SignInRefused();
}

const lookUp = (context: Context, { login, code }: SignInStaffInput) =>
  context.apart(async db => {
    const account = await staffCredentials(db, asLogin(login), code);
    return { account, counted: await countSignIn(db, context, { login, accountId: account?.staffMemberId }) };
  });
