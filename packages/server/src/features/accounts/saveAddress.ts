import type { SignedInContext } from '../../shared/context.ts';
import { tidy } from '../../shared/inputRules.ts';
import type { AddressInput } from './address.input.ts';
import type { HomeUser } from './homeUser.entity.ts';

/** An address as it is kept. */
export const keptAddress = (address: AddressInput) => ({
  addressLine1: tidy(address.line1),
  addressLine2: tidy(address.line2),
  addressCity: tidy(address.city),
  addressState: address.state.trim().toUpperCase(),
  addressPostalCode: tidy(address.postalCode),
});

/** Keeps a home user's new address; the same one again changes nothing. @returns whether it is a new one */
export async function saveAddress(
  { db, now }: SignedInContext,
  user: HomeUser,
  address: AddressInput,
): Promise<boolean> {
  const kept = keptAddress(address);
  const properties = Object.keys(kept) as (keyof typeof kept)[];
  if (properties.every(property => kept[property] === user[property])) return false;
  await db.execute(
    `UPDATE home_users SET address_line1 = $2, address_line2 = $3, address_city = $4, address_state = $5, address_postal_code = $6,
            address_changed_at = $7, version = version + 1 WHERE id = $1`,
    [user.id, ...Object.values(kept), now()],
  );
  Object.assign(user, kept);
  return true;
}
