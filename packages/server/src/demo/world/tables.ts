import { demoFacilities, demoStates } from '../facilities.ts';
import { demoPeople } from '../people.ts';
import { demoStaff } from '../staff.ts';
import { homeUserRow, staffMemberRow } from './accountRows.ts';
import { peopleTables } from '../visiting/peopleRows.ts';
import { settingsTables } from '../visiting/settingsRows.ts';
import { visitTables } from '../visiting/visitRows.ts';
import { idOf } from './ids.ts';
import { legalHoldRow, replyTextRows } from './reviewRows.ts';
import { type EventRow, type RequestRow, tellStory, type ToldStory } from './requestRows.ts';

type Rows = readonly object[];

/** The rows of one table, named as in the database. */
export interface TableRows {
  table: string;
  rows: Rows;
}

/** Every table of the demo world but the documents, in the order in which their keys allow them to be written. */
export function demoTables(now: Date): TableRows[] {
  const told = demoPeople.flatMap(person => tellAll(person.stories, person.userName, now));
  return [
    { table: 'states', rows: Object.entries(demoStates).map(([code, name]) => ({ code, name })) },
    { table: 'facilities', rows: Object.values(demoFacilities).map(facilityRow) },
    { table: 'staff_members', rows: demoStaff.map(member => staffMemberRow(member, now)) },
    { table: 'home_users', rows: demoPeople.map(person => homeUserRow(person, now)) },
    {
      table: 'bans',
      rows: demoPeople.flatMap(({ userName, banned }) => (banned ? [banRow(userName, banned, now)] : [])),
    },
    { table: 'reply_texts', rows: Object.values(demoFacilities).flatMap(replyTextRows) },
    {
      table: 'legal_holds',
      rows: demoPeople.flatMap(person => (person.held ? [legalHoldRow(person, person.held, now)] : [])),
    },
    { table: 'access_requests', rows: numbered(told.map(({ request }) => request)) },
    { table: 'access_request_events', rows: told.flatMap(({ events }): EventRow[] => events) },
    ...settingsTables(now),
    ...peopleTables(now),
    ...visitTables(now),
  ];
}

type Stories = (typeof demoPeople)[number]['stories'];

/** A person's requests, each after the one before it at the same facility. */
export function tellAll(stories: Stories, userName: string, now: Date): ToldStory[] {
  const newest = new Map<string, RequestRow>();
  return stories.map(story => {
    const told = tellStory(story, userName, newest.get(story.facility), now);
    newest.set(story.facility, told.request);
    return told;
  });
}

/** The first number that the database hands out too; it goes on after the demo world's. */
export const firstNumber = 40718;

/** References as people say them on the phone, in the order in which the requests came. */
function numbered(requests: readonly RequestRow[]) {
  const prefixes = new Map(
    Object.values(demoFacilities).map(({ key, referencePrefix }) => [idOf(`facility ${key}`), referencePrefix]),
  );
  return requests
    .toSorted((one, other) => one.requested_at.getTime() - other.requested_at.getTime())
    .map((request, at) => ({ ...request, reference: `${prefixes.get(request.facility_id)}-${firstNumber + at}` }));
}

function facilityRow({ key, ...facility }: (typeof demoFacilities)[keyof typeof demoFacilities]) {
  const columns = Object.entries(facility).map(([name, value]) => [
    name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    value,
  ]);
  return { id: idOf(`facility ${key}`), ...(Object.fromEntries(columns) as Record<string, unknown>) };
}

function banRow(userName: string, { facility, note }: NonNullable<(typeof demoPeople)[number]['banned']>, now: Date) {
  const day = 86_400_000;
  return {
    facility_id: idOf(`facility ${facility}`),
    id: idOf(`ban of ${userName}`),
    home_user_id: idOf(`home user ${userName}`),
    starts_at: new Date(now.getTime() - 40 * day),
    ends_at: new Date(now.getTime() + 325 * day),
    officer_note: note,
  };
}
