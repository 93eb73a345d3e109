import { canMove, isWaiting, type Move, moves } from '../../features/accessRequests/accessRequest.states.ts';
import { days } from '../../shared/clock.ts';
import { endOfDay } from '../../shared/facilityTime.ts';
import { type DemoFacility, demoFacilities } from '../facilities.ts';
import { officersOf } from '../staff.ts';
import type { Scene, Story } from '../stories.ts';
import { idOf } from './ids.ts';

/** A row of access_requests, but for its reference, which is numbered when all stories are told. */
export type RequestRow = ReturnType<typeof firstRow>;
export type EventRow = ReturnType<typeof eventRow>;

/** A story as the tables hold it. */
export interface ToldStory {
  request: RequestRow;
  events: EventRow[];
}

/** Plays a story through the life cycle's own table, scene by scene; a scene that the table does not allow throws. */
export function tellStory(story: Story, userName: string, previous: RequestRow | undefined, now: Date): ToldStory {
  const facility = demoFacilities[story.facility];
  const [asked, ...later] = story.scenes;
  const id = idOf(`request of ${userName} at ${facility.key}, ${previous ? `after ${previous.id}` : 'the first'}`);
  let request = firstRow(id, facility, userName, previous, timeOf(asked!, now));
  const events = [eventRow(request, asked!, null, timeOf(asked!, now))];
  for (const scene of later) {
    const from = request.status;
    request = play(request, scene, facility, now);
    events.push(eventRow(request, scene, from, timeOf(scene, now)));
  }
  return { request, events };
}

const timeOf = ({ ago }: Scene, now: Date) => new Date(now.getTime() - ago * 3_600_000);

function firstRow(
  id: string,
  facility: DemoFacility,
  userName: string,
  previous: { id: string } | undefined,
  at: Date,
) {
  return {
    facility_id: idOf(`facility ${facility.key}`),
    id,
    home_user_id: idOf(`home user ${userName}`),
    version: 1,
    status: moves.PROVIDE_INFO.to,
    previous_id: previous?.id ?? null,
    requested_at: at,
    turn_since: at as Date | null,
    facility_seconds: 0,
    first_decided_at: null as Date | null,
    decided_at: null as Date | null,
    decided_by: null as string | null,
    reason_codes: [] as readonly string[],
    public_message: null as string | null,
    officer_note: null as string | null,
    needed_pieces: [] as readonly string[],
    info_by: null as Date | null,
    suspended_until: null as Date | null,
    ask_again_from: null as Date | null,
  };
}

function play(request: RequestRow, scene: Scene, facility: DemoFacility, now: Date): RequestRow {
  const move = scene.move!;
  if (!canMove(request.status, move))
    throw new Error(`A demo story takes ${move} on a request that is ${request.status}.`);
  const at = timeOf(scene, now);
  const { to } = moves[move];
  const waited = request.turn_since ? Math.round((at.getTime() - request.turn_since.getTime()) / 1000) : 0;
  return {
    ...request,
    version: request.version + 1,
    status: to,
    turn_since: isWaiting(to) ? at : null,
    facility_seconds: request.facility_seconds + waited,
    needed_pieces: [],
    info_by: null,
    suspended_until: null,
    ...(moves[move].by.includes(staff) && decision(request, scene, facility, at)),
    ...consequence(move, scene, facility, at, now),
  };
}

const staff = moves.APPROVE.by[0]!;

function decision(
  request: RequestRow,
  { move, reasons, message, note, officer }: Scene,
  facility: DemoFacility,
  at: Date,
) {
  const first = move === 'APPROVE' || move === 'DENY' ? { first_decided_at: request.first_decided_at ?? at } : {};
  return {
    ...first,
    decided_at: at,
    decided_by: officerId(facility, officer),
    reason_codes: reasons ?? [],
    public_message: message ?? null,
    officer_note: note ?? null,
  };
}

/** What a move leaves behind besides the decision. */
function consequence(
  move: Move,
  { pieces, daysLeft }: Scene,
  facility: DemoFacility,
  at: Date,
  now: Date,
): Partial<RequestRow> {
  if (move === 'ASK_FOR_INFO')
    return { needed_pieces: pieces!, info_by: new Date(at.getTime() + days(facility.infoDays)) };
  if (move === 'REVOKE') return { ask_again_from: new Date(at.getTime() + days(facility.askAgainDays)) };
  if (move === 'SUSPEND') return { suspended_until: endOfDay(dayFrom(now, daysLeft!), facility.timeZone) };
  return {};
}

const dayFrom = (now: Date, count: number) => new Date(now.getTime() + days(count)).toISOString().slice(0, 10);

const officerId = (facility: DemoFacility, officer: 0 | 1 = 0) =>
  idOf(`staff member ${officersOf(facility.key)[officer]!.key}`);

function eventRow(request: RequestRow, { move, ...scene }: Scene, from: RequestRow['status'] | null, at: Date) {
  const [party] = move ? moves[move].by : moves.PROVIDE_INFO.by;
  const facility = Object.values(demoFacilities).find(({ key }) => idOf(`facility ${key}`) === request.facility_id)!;
  return {
    facility_id: request.facility_id,
    id: idOf(`event ${request.version} of ${request.id}`),
    access_request_id: request.id,
    home_user_id: request.home_user_id,
    version: request.version,
    at,
    action: move,
    from_status: from,
    to_status: request.status,
    by_party: party!,
    staff_member_id: party === staff ? officerId(facility, scene.officer) : null,
    reason_codes: scene.reasons ?? [],
    needed_pieces: scene.pieces ?? [],
    public_message: scene.message ?? null,
    officer_note: scene.note ?? null,
  };
}
