import { snakeCase } from '../../../shared/columns.ts';
import type { Context } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { Language } from '../../../shared/viewer.ts';
import { keptAddress } from '../saveAddress.ts';
import { searchTextOf } from '../searchText.ts';
import type { AddressInput } from '../address.input.ts';
import { userNameStem } from '../userNames.ts';

/** A person as a form brings them. */
interface NewPerson {
  givenName: string;
  familyName: string;
  dateOfBirth: string;
  email: string;
  phone?: string | null;
  address?: AddressInput | null;
  language?: Language | null;
}

interface FirstKept {
  passwordHash: string | null;
  /** Given where the password is a front desk's. */
  firstPasswordExpiresAt?: Date;
  /** The facilities that know this person from the first day: those of the front desk. */
  facilityIds?: readonly string[];
}

/**
 * Makes an account, under the next free user name.
 * @returns nothing where the e-mail address has an account already, case ignored
 */
export async function addHomeUser(
  { db, now }: Context,
  person: NewPerson,
  { passwordHash, firstPasswordExpiresAt, facilityIds = [] }: FirstKept,
): Promise<{ id: string; userName: string } | undefined> {
  const named = {
    givenName: tidy(person.givenName)!,
    familyName: tidy(person.familyName)!,
    email: person.email.trim(),
    phone: tidy(person.phone),
  };
  const kept = {
    ...named,
    dateOfBirth: person.dateOfBirth,
    ...(person.address && keptAddress(person.address)),
    language: person.language ?? Language.EN,
    // The user name is found by the database; it takes the place of the braces.
    searchText: searchTextOf({ ...named, userName: '{}' }),
    passwordHash,
    firstPasswordExpiresAt,
  };
  const columns = Object.fromEntries(Object.entries(kept).map(([property, value]) => [snakeCase(property), value]));
  const [added] = await db.query<{ id: string; userName: string }>(
    'SELECT id, user_name AS "userName" FROM add_home_user($1, $2, $3, $4)',
    [columns, userNameStem(named), facilityIds, now()],
  );
  return added;
}
