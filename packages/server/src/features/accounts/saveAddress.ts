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

/** Keeps a home user's new address. @returns the person as they are now */
export async function saveAddress({ db }: SignedInContext, user: HomeUser, address: AddressInput): Promise<HomeUser> {
  const kept = keptAddress(address);
  await db.execute(
    `UPDATE home_users SET address_line1 = $2, address_line2 = $3, address_city = $4, address_state = $5, address_postal_code = $6,
            version = version + 1 WHERE id = $1`,
    [user.id, ...Object.values(kept)],
  );
  return Object.assign(user, kept);
}
