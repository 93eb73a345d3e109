import { minutes } from '../../shared/clock.ts';
import { moves, takesCapacity, VisitStatus } from '../../features/visits/visit.states.ts';
import { demoPeople } from '../people.ts';
import { randomFrom } from '../random.ts';
import { idOf } from '../world/ids.ts';
import type { TableRows } from '../world/tables.ts';
import { demoCalendar, type DemoVisit } from './calendar.ts';
import { insideId } from './peopleRows.ts';
import { facilityId, placeId, policyVersion } from './settingsRows.ts';
import { policyOf } from './slots.ts';
import { idOfVisit, type Move, storyOf, type VisitScene } from './visitStories.ts';

/** All visits, with who comes, where, and everything that happened to them. */
export function visitTables(now: Date): TableRows[] {
  const told = demoCalendar(now).map(visit => ({ visit, story: storyOf(visit, now) }));
  const rows = told.map(({ visit, story }) => visitRow(visit, story, now));
  return [
    { table: 'visits', rows },
    { table: 'visit_participants', rows: told.map(({ visit }, at) => participantRow(visit, rows[at]!)) },
    { table: 'visit_places', rows: told.flatMap(({ visit }, at) => placeRows(visit, rows[at]!)) },
    {
      table: 'visit_events',
      rows: told.flatMap(({ visit, story }) => story.map((scene, at) => eventRow(visit, story, scene, at))),
    },
  ];
}

type VisitRow = ReturnType<typeof visitRow>;

/** What a move makes of a visit; the first makes it. */
const statusAfter = (move: Move) => (move === 'HOLD' ? VisitStatus.HELD : moves[move].to);

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function referenceOf(visit: DemoVisit): string {
  const random = randomFrom(`reference of ${idOfVisit(visit)}`);
  return Array.from({ length: 8 }, () => random.pick([...crockford])).join('');
}

function visitRow(visit: DemoVisit, story: readonly VisitScene[], now: Date) {
  const { tie, kind, startsAt, endsAt, bookedAt } = visit;
  const last = story.at(-1)!;
  const status = statusAfter(last.move);
  const decided = story.find(({ move }) => move === 'APPROVE' || move === 'DECLINE');
  const booked = story.find(({ move }) => move === 'CONFIRM' || move === 'APPROVE');
  const policy = policyOf(tie.facility);
  const isOver = !takesCapacity.includes(status);
  return {
    facility_id: facilityId(tie.facility),
    id: idOfVisit(visit),
    reference: referenceOf(visit),
    version: story.length,
    status,
    kind,
    privileged: tie.relation === 'ATTORNEY',
    home_user_id: idOf(`home user ${tie.userName}`),
    incarcerated_person_id: insideId(tie.facility, tie.inside),
    starts_at: startsAt,
    ends_at: endsAt,
    policy_version: policyVersion,
    created_at: bookedAt,
    held_until: status === VisitStatus.HELD ? new Date(now.getTime() + minutes(policy.hold_minutes as number)) : null,
    decide_by:
      status === VisitStatus.REQUESTED
        ? new Date(startsAt.getTime() - minutes(policy.notice_min_minutes as number))
        : null,
    booked_at: booked?.at ?? null,
    decided_at: decided?.at ?? null,
    decided_by: decided?.staffMember ?? null,
    ended_at: isOver ? last.at : null,
    ended_by: isOver ? last.by : null,
    reason_codes: last.reasons ?? [],
  };
}

function participantRow({ tie }: DemoVisit, row: VisitRow) {
  const { givenName, familyName, born } = demoPeople.find(({ userName }) => userName === tie.userName)!;
  return {
    ...intervalOf(row),
    visitor_id: row.home_user_id,
    given_name: givenName,
    family_name: familyName,
    date_of_birth: born,
  };
}

const placeRows = ({ tie, places }: DemoVisit, row: VisitRow) =>
  places.map(name => ({
    ...intervalOf(row),
    terminal_id: placeId(tie.facility, name),
    buffer_minutes: policyOf(tie.facility).buffer_minutes,
  }));

const intervalOf = ({ facility_id, id, home_user_id, starts_at, ends_at, status }: VisitRow) => ({
  facility_id,
  visit_id: id,
  home_user_id,
  starts_at,
  ends_at,
  takes_capacity: takesCapacity.includes(status),
});

function eventRow(visit: DemoVisit, story: readonly VisitScene[], scene: VisitScene, at: number) {
  const { tie, startsAt, endsAt } = visit;
  return {
    facility_id: facilityId(tie.facility),
    id: idOf(`event ${at} of ${idOfVisit(visit)}`),
    visit_id: idOfVisit(visit),
    home_user_id: idOf(`home user ${tie.userName}`),
    version: at + 1,
    at: scene.at,
    action: scene.move,
    from_status: at === 0 ? null : statusAfter(story[at - 1]!.move),
    to_status: statusAfter(scene.move),
    by_party: scene.by,
    staff_member_id: scene.staffMember ?? null,
    starts_at: startsAt,
    ends_at: endsAt,
    reason_codes: scene.reasons ?? [],
  };
}
