import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { loadHomeUser } from '../loadHomeUser.ts';
import type { HomeUser } from '../homeUser.entity.ts';
import { saveAddress } from '../saveAddress.ts';
import { searchTextOf } from '../searchText.ts';
import type { UpdateAccountInput } from './updateAccount.input.ts';

/** Keeps what the holder of the account changed. The facilities that were asked are shown what is new. */
export async function updateAccount(context: SignedInContext, input: UpdateAccountInput): Promise<HomeUser> {
  const user = (await loadHomeUser(context, context.viewer.accountId))!;
  const changed = [
    await changeAddress(context, user, input),
    await changePhone(context, user, tidy(input.phone)),
    await changeLanguage(context, user, input),
  ].filter(part => part !== null);
  if (changed.length > 0) context.announce({ type: 'ACCOUNT_CHANGED', homeUserId: user.id, changed, facilityId: null });
  return user;
}

async function changeAddress(context: SignedInContext, user: HomeUser, { address }: UpdateAccountInput) {
  return address && (await saveAddress(context, user, address)) ? 'ADDRESS' : null;
}

async function changePhone({ db, now }: SignedInContext, user: HomeUser, phone: string | null) {
  if (!phone || phone === user.phone) return null;
  Object.assign(user, { phone });
  await db.execute(
    'UPDATE home_users SET phone = $2, phone_changed_at = $3, search_text = $4, version = version + 1 WHERE id = $1',
    [user.id, phone, now(), searchTextOf(user)],
  );
  return 'PHONE';
}

async function changeLanguage({ db, viewer }: SignedInContext, user: HomeUser, { language }: UpdateAccountInput) {
  if (!language || language === user.language) return null;
  Object.assign(user, { language });
  viewer.language = language;
  await db.execute('UPDATE home_users SET language = $2, version = version + 1 WHERE id = $1', [user.id, language]);
  return 'LANGUAGE';
}
