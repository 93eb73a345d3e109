import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import { endOwnSessions } from '../endOwnSessions.ts';
import { ownStaffMember } from '../loadViewer.ts';
import type { StaffMember } from '../staffMember.entity.ts';
import { lockOwnFactors } from './addFactor.ts';
import type { RemovePasskeyInput } from './secondFactor.inputs.ts';
import { LastFactor } from './secondFactor.problems.ts';

interface Own {
  passkeyIds: string[];
  authenticatorApp: boolean;
}

/** Takes a passkey away. It may be lost, so that all other sessions end. */
export async function removePasskey(
  context: SignedInContext,
  { passkeyId }: RemovePasskeyInput,
): Promise<StaffMember | LastFactor> {
  if (!uuidPattern.test(passkeyId)) throw notFound();
  const { passkeyIds, authenticatorApp } = await ownFactors(context);
  if (!passkeyIds.includes(passkeyId)) throw notFound();
  if (passkeyIds.length === 1 && !authenticatorApp) return new LastFactor();
  await context.db.query('SELECT remove_passkey($1)', [passkeyId]);
  await endOwnSessions(context, 'others');
  context.announce({
    type: 'PASSKEY_REMOVED',
    staffMemberId: context.viewer.accountId,
    passkeyId,
    facilityId: null,
  });
  return ownStaffMember(context);
}

/** Takes the app away, and with it the password and the recovery codes: no password stands alone. All other sessions end. */
export async function removeAuthenticatorApp(context: SignedInContext): Promise<StaffMember | LastFactor> {
  const { passkeyIds, authenticatorApp } = await ownFactors(context);
  if (!authenticatorApp) return ownStaffMember(context);
  if (passkeyIds.length === 0) return new LastFactor();
  await context.db.query('SELECT remove_authenticator()');
  await endOwnSessions(context, 'others');
  context.announce({ type: 'AUTHENTICATOR_REMOVED', staffMemberId: context.viewer.accountId, facilityId: null });
  return ownStaffMember(context);
}

/** As they are, and stay until the commit. */
async function ownFactors(context: SignedInContext): Promise<Own> {
  await lockOwnFactors(context);
  const [own] = await context.db.query<Own>(
    `SELECT authenticator_app AS "authenticatorApp", ARRAY(SELECT id FROM passkeys) AS "passkeyIds" FROM own_second_factor()`,
  );
  return own!;
}
