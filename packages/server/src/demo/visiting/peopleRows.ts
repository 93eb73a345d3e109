import { personTextOf } from '../../features/people/personText.ts';
import { days } from '../../shared/clock.ts';
import type { FacilityKey } from '../facilities.ts';
import { randomFrom } from '../random.ts';
import { idOf } from '../world/ids.ts';
import type { TableRows } from '../world/tables.ts';
import { insideOf, type InsidePerson } from './inside.ts';
import { demoVisiting } from './settings.ts';
import { administratorOf, facilityId, unitId } from './settingsRows.ts';
import { demoTies, type Tie } from './ties.ts';

const everybody = (Object.keys(demoVisiting) as FacilityKey[]).flatMap(insideOf);

export const insideId = (facility: FacilityKey, at: number) => idOf(`inside ${facility} ${at}`);

/** The people who are held, what they must attend, whom they must not meet, and who may visit them. */
export function peopleTables(now: Date): TableRows[] {
  return [
    { table: 'incarcerated_people', rows: everybody.map(person => insideRow(person, now)) },
    { table: 'commitments', rows: everybody.flatMap(person => commitmentRows(person, now)) },
    { table: 'keep_aparts', rows: keepApartRows(now) },
    { table: 'relationships', rows: demoTies.map(tie => relationshipRow(tie, now)) },
  ];
}

function insideRow(person: InsidePerson, now: Date) {
  const { facility, at, number, givenName, familyName, born, unit, status } = person;
  const random = randomFrom(`stay of ${number}`);
  const left = status === 'HERE' ? null : new Date(now.getTime() - days(random.between(2, 60)));
  return {
    facility_id: facilityId(facility),
    id: insideId(facility, at),
    person_number: number,
    given_name: givenName,
    family_name: familyName,
    date_of_birth: born,
    search_text: personTextOf({ givenName, familyName }),
    asked_by: demoTies
      .filter(tie => tie.facility === facility && tie.inside === at)
      .map(({ userName }) => idOf(`home user ${userName}`)),
    housing_unit_id: unitId(facility, unit),
    status,
    left_at: left,
    transferred_to: status === 'TRANSFERRED' ? 'A state prison' : null,
    created_at: new Date(now.getTime() - days(random.between(95, 700))),
  };
}

const kinds = ['COURT', 'MEDICAL', 'WORK', 'PROGRAM'] as const;

/** One in six has to be somewhere in the coming two weeks. */
function commitmentRows(person: InsidePerson, now: Date) {
  const random = randomFrom(`commitment of ${person.number}`);
  if (person.status !== 'HERE' || !random.chance(0.17)) return [];
  const hour = 3_600_000;
  const starts = Math.ceil((now.getTime() + days(random.between(0.5, 14))) / hour) * hour;
  return [
    {
      facility_id: facilityId(person.facility),
      id: idOf(`commitment of ${person.number}`),
      incarcerated_person_id: insideId(person.facility, person.at),
      kind: random.pick(kinds),
      starts_at: new Date(starts),
      ends_at: new Date(starts + hour * random.whole(1, 3)),
      created_at: new Date(now.getTime() - days(4)),
      created_by: administratorOf(person.facility),
    },
  ];
}

/** Two at Riverbend who fought, and two at Cedar Hollow who testify in one trial. */
function keepApartRows(now: Date) {
  const pair = (facility: FacilityKey, one: number, other: number, note: string) => {
    const [a, b] = [insideId(facility, one), insideId(facility, other)].sort();
    return {
      facility_id: facilityId(facility),
      id: idOf(`keep apart ${facility} ${one} ${other}`),
      person_a_id: a,
      person_b_id: b,
      starts_at: new Date(now.getTime() - days(30)),
      officer_note: note,
      created_at: new Date(now.getTime() - days(30)),
      created_by: administratorOf(facility),
    };
  };
  return [pair('riverbend', 1, 2, 'They fought in the yard.'), pair('cedar', 3, 5, 'Both testify in the same trial.')];
}

function relationshipRow(tie: Tie, now: Date) {
  const asked = new Date(now.getTime() - tie.since * 3_600_000 + 600_000);
  return {
    facility_id: facilityId(tie.facility),
    id: relationshipId(tie),
    home_user_id: idOf(`home user ${tie.userName}`),
    incarcerated_person_id: insideId(tie.facility, tie.inside),
    relation: tie.relation,
    kind: tie.relation === 'ATTORNEY' ? 'ATTORNEY' : 'FAMILY',
    status: 'APPROVED',
    requested_at: asked,
    decided_at: asked,
    version: 1,
  };
}

export const relationshipId = ({ facility, userName, inside }: Tie) =>
  idOf(`tie of ${userName} to ${inside} at ${facility}`);
