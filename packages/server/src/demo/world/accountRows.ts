import { searchTextOf } from '../../features/accounts/searchText.ts';
import { days } from '../../shared/clock.ts';
import type { DemoPerson } from '../people.ts';
import { randomFrom } from '../random.ts';
import type { DemoStaffMember } from '../staff.ts';
import { addressOf } from './addresses.ts';
import { idOf } from './ids.ts';

/** When the account was made: some days before the first request, or a few days ago. */
export function joinedAt({ stories, userName }: DemoPerson, now: Date): Date {
  const firstAsked = Math.max(0, ...stories.map(({ scenes }) => scenes[0]!.ago));
  return new Date(now.getTime() - firstAsked * 3_600_000 - days(randomFrom(`joined ${userName}`).between(0.2, 9)));
}

/** A row of home_users. Its `known_to` is filled by the database, request by request. */
export function homeUserRow(person: DemoPerson, now: Date) {
  const { userName, givenName, familyName } = person;
  const created = joinedAt(person, now);
  const account = { givenName, familyName, userName, email: `${userName}@example.org`, phone: phoneOf(person) };
  const address = person.address === 'none' ? undefined : addressOf(person, 'now');
  return {
    id: idOf(`home user ${userName}`),
    user_name: userName,
    given_name: givenName,
    family_name: familyName,
    date_of_birth: person.born,
    email: account.email,
    email_verified_at: person.notVerified ? null : new Date(created.getTime() + 4 * 60_000),
    phone: account.phone,
    address_line1: address?.line1 ?? null,
    address_line2: address?.line2 ?? null,
    address_city: address?.city ?? null,
    address_state: address?.state ?? null,
    address_postal_code: address?.postalCode ?? null,
    language: person.language ?? 'EN',
    search_text: searchTextOf(account),
    version: 1,
    created_at: created,
  };
}

const areaCodes: Readonly<Record<string, string>> = { CO: '720', OH: '740', TX: '956', OR: '503' };

/** 555-0100 to 555-0199 are kept for stories. */
function phoneOf({ userName, homeState }: DemoPerson): string {
  return `${areaCodes[homeState] ?? '505'}-555-01${String(randomFrom(`phone ${userName}`).whole(0, 99)).padStart(2, '0')}`;
}

/** A row of staff_members. */
export function staffMemberRow({ key, givenName, familyName, role, facilities }: DemoStaffMember, now: Date) {
  const userName = `${givenName[0]!.toLowerCase()}${familyName.toLowerCase()}`;
  return {
    id: idOf(`staff member ${key}`),
    user_name: userName,
    given_name: givenName,
    family_name: familyName,
    email: `${userName}@staff.example.org`,
    role,
    facility_ids: facilities.map(facility => idOf(`facility ${facility}`)),
    created_at: new Date(now.getTime() - days(900)),
  };
}
