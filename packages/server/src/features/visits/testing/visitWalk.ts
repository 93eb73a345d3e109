import type { Pool } from 'pg';
import { columnsOf } from '../../../shared/columns.ts';
import type { Context } from '../../../shared/context.ts';
import type { Listener } from '../../../shared/events.ts';
import { systemContext } from '../../../shared/systemContext.ts';
import { inTransaction } from '../../../shared/transaction.ts';
import type { Viewer } from '../../../shared/viewer.ts';
import type { TestPerson } from '../../../testing/heldPeople.ts';
import type { TestFacility } from '../../../testing/people.ts';
import type { World } from '../../../testing/world.ts';
import { Party } from '../../accessRequests/accessRequest.states.ts';
import { moveVisit } from '../moveVisit.ts';
import { Visit } from '../visit.entity.ts';
import { aHold, aVisitingFacility, newKey, send } from './bookingWorld.ts';
import { type Deed, families, isByHand, type ModelVisit, people, slots, terminals } from './visitModel.ts';

/** Where a walk happens: a world, and how the server acts in it without a request. */
export interface Lane {
  world: World;
  /** Signed in as openvisit_system. */
  system: Pool;
  listeners: readonly Listener[];
  contextOf: (viewer: Viewer) => Context;
}

export interface RealWorld extends Lane {
  facility: TestFacility;
  officer: Viewer;
  families: Viewer[];
  people: TestPerson[];
}

const aMinute = 60_000;
/** Four times of a morning in Denver, on two days; none touches another. */
export const startOf = (slot: number): Date =>
  new Date(Date.UTC(2030, 2, 5 + Math.floor(slot / 4), 17 + (slot % 4), 0));

/** A facility of its own for one walk. */
export async function aRealWorld(lane: Lane): Promise<RealWorld> {
  const { world } = lane;
  const policy = { terminals, visit_approval: 'FLAGGED_ONLY', notice_min_minutes: 0, cancel_cutoff_minutes: 0 };
  const { facility } = await aVisitingFacility(world, policy);
  const all = { families: [] as Viewer[], people: [] as TestPerson[] };
  for (let n = 0; n < people; n++) all.people.push(await world.aPerson(facility, { review_visits: n === people - 1 }));
  for (let n = 0; n < families; n++) {
    const homeUser = await world.aHomeUser({}, []);
    await world.anApprovedRequest(homeUser, facility);
    for (const person of all.people) await world.aRelationship(homeUser, person);
    all.families.push(homeUser);
  }
  return { ...lane, facility, officer: await world.anOfficer(facility), ...all };
}

/** What a step was answered. */
export interface Outcome {
  accepted: boolean;
  answer: { __typename: string; id?: string };
}

export async function hold(real: RealWorld, who: Pick<ModelVisit, 'family' | 'person' | 'slot'>, byStaff: boolean) {
  const [homeUser, person] = [real.families[who.family]!, real.people[who.person]!];
  const forWhom = byStaff ? { homeUserId: homeUser.accountId } : {};
  const input = aHold(real.facility, person, { startsAt: startOf(who.slot).toISOString(), ...forWhom });
  return outcome(await send(real.world, byStaff ? real.officer : homeUser, 'holdVisit', input));
}

const mutations: Partial<Record<Deed['move'], string>> = {
  EXTEND_HOLD: 'extendHold',
  CONFIRM: 'confirmVisit',
  REQUEST: 'confirmVisit',
  RELEASE: 'releaseVisit',
  APPROVE: 'approveVisit',
  DECLINE: 'declineVisit',
  WITHDRAW: 'withdrawVisit',
  RESCHEDULE: 'rescheduleVisit',
  CANCEL: 'cancelVisit',
};
const keyed = ['confirmVisit', 'rescheduleVisit', 'cancelVisit'];

/** Does it as it is done: by a mutation of the family or of an officer, by the clock where nobody asks. */
export async function act(real: RealWorld, visit: ModelVisit, deed: Deed, version: number, slot: number) {
  if (isByHand(deed)) return byHand(real, visit, deed, version);
  const mutation = mutations[deed.move]!;
  const byStaff = deed.party === Party.STAFF;
  const input = {
    visitId: visit.id,
    version,
    ...(keyed.includes(mutation) && { idempotencyKey: newKey() }),
    ...(mutation === 'rescheduleVisit' && { startsAt: startOf(slot).toISOString() }),
    ...((mutation === 'declineVisit' || (mutation === 'cancelVisit' && byStaff)) && { reasonCodes: ['LOCKDOWN'] }),
  };
  return outcome(await send(real.world, byStaff ? real.officer : real.families[visit.family]!, mutation, input));
}

const outcome = (answer: Outcome['answer']): Outcome => ({ accepted: answer.__typename === 'Visit', answer });
const columns = columnsOf(Visit, 'v');

async function byHand(
  { world, system, officer, listeners, contextOf }: RealWorld,
  { id }: ModelVisit,
  { move, party }: Deed,
  version: number,
) {
  const [visit] = (await system.query<Visit>(`SELECT ${columns} FROM visits v WHERE v.id = $1`, [id])).rows;
  const byClock = party === Party.SYSTEM;
  const pool = byClock ? system : world.pool;
  const context = byClock ? systemContext(system, world.now) : contextOf(officer);
  const change = move === 'REQUEST' ? { decideBy: visit!.startsAt, flags: [] } : {};
  const moved = await inTransaction(context, { pool, listeners }, () =>
    moveVisit(context, visit!, move, { party, version }, change),
  );
  return { accepted: moved !== undefined, answer: { __typename: moved ? 'Visit' : 'Nothing', id } };
}

export const minutesLater = (now: Date, minutes: number) => new Date(now.getTime() + minutes * aMinute);
export const anySlot = (pick: number) => pick % slots;
