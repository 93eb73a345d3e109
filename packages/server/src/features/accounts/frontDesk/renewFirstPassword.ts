import type { SignedInContext } from '../../../shared/context.ts';
import { notFound } from '../../../shared/refuse.ts';
import { facilitiesThatKnow } from '../facilitiesThatKnow.ts';
import { loadHomeUser } from '../loadHomeUser.ts';
import { firstPasswordExpiry, newFirstPassword } from './firstPassword.ts';
import {
  AccountInUse,
  HomeUserCreated,
  type RenewFirstPasswordInput,
  type RenewFirstPasswordResult,
} from './frontDesk.inputs.ts';

/** A new slip for somebody who never signed in; the first password before it opens nothing any more. */
export async function renewFirstPassword(
  context: SignedInContext,
  { homeUserId }: RenewFirstPasswordInput,
): Promise<typeof RenewFirstPasswordResult> {
  const { now, passwords, db, announce } = context;
  const [firstPassword, expiresAt] = [newFirstPassword(), firstPasswordExpiry(now())];
  const passwordHash = await passwords.hash(firstPassword);
  const homeUser = await loadHomeUser(context, homeUserId);
  if (!homeUser) throw notFound();

  const [row] = await db.query<{ renewed: boolean }>('SELECT renew_first_password($1, $2, $3) AS renewed', [
    homeUser.id,
    passwordHash,
    expiresAt,
  ]);
  if (!row!.renewed) return new AccountInUse();
  for (const facilityId of await facilitiesThatKnow(context, homeUser.id))
    announce({ type: 'FIRST_PASSWORD_RENEWED', homeUserId: homeUser.id, facilityId });
  const renewed = Object.assign(homeUser, { firstPasswordExpiresAt: expiresAt });
  return Object.assign(new HomeUserCreated(), { homeUser: renewed, firstPassword, expiresAt });
}
