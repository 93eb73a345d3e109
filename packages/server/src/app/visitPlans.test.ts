import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { VisitKind } from '../features/facilities/facility.entity.ts';
import { visitsFallDue } from '../features/visits/fallDue.ts';
import { visitsHitBy } from '../features/visits/hits/visitsHitBy.ts';
import { listVisits } from '../features/visits/listVisits.ts';
import { readVisit, readVisitByReference } from '../features/visits/readVisit.ts';
import { loadBookingFacts } from '../features/visits/rules/loadBookingFacts.ts';
import { takeTurns } from '../features/visits/takeTurns.ts';
import { placesOf } from '../features/visits/visit.places.ts';
import { type VisitFilter, VisitPhase } from '../features/visits/visit.inputs.ts';
import { VisitStatus } from '../features/visits/visit.states.ts';
import { historyOfVisit } from '../features/visits/visitHistory.ts';
import { visitorsOf } from '../features/visits/visitors.ts';
import type { SignedInContext } from '../shared/context.ts';
import { Language, Role, Standing, type Viewer } from '../shared/viewer.ts';
import { type Cost, costOf, explain, explained } from '../testing/explain.ts';
import { createOwnDatabase } from '../testing/ownDatabase.ts';
import { testPool } from '../testing/testPool.ts';
import './dataSource.ts'; // days are read as texts

const large = /^(visits|visit_participants|visit_places|visit_events)$/;
const now = new Date('2030-03-01T19:00:00Z');
const [COMING, PAST] = [VisitPhase.COMING, VisitPhase.PAST];
const { HELD, REQUESTED, SCHEDULED, CANCELLED, NO_SHOW, COMPLETED, DECLINED, INTERRUPTED } = VisitStatus;

const idOf = (thing: string) =>
  createHash('md5')
    .update(thing)
    .digest('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
const [here, person, family] = [idOf('facility 1'), idOf('person 8'), idOf('family 8')];
const [terminal, unit] = [idOf('terminal 7'), idOf('unit')];
const viewerOf = (role: Role, accountId: string, facilityIds: string[]): Viewer => ({
  role,
  accountId,
  sessionId: null,
  facilityIds,
  language: Language.EN,
  standing: Standing.FULL,
});
const elena = viewerOf(Role.HOME_USER, family, []);
const officer = viewerOf(Role.OFFICER, idOf('officer'), [here]);
const officerOfTwo = viewerOf(Role.OFFICER, idOf('officer'), [here, idOf('facility 2')]);

type Action = (context: SignedInContext) => Promise<unknown>;
type Case = [what: string, viewer: Viewer, action: Action];

/** Two pages. */
const list =
  (filter: VisitFilter): Action =>
  async context => {
    const { pageInfo } = await listVisits(context, { filter });
    if (pageInfo.endCursor) await listVisits(context, { filter, after: pageInfo.endCursor });
  };
const wholeOf =
  (id: string): Action =>
  async context => {
    const visit = await readVisit(context, id);
    await Promise.all([visitorsOf(context, visit), historyOfVisit(context, id)]);
  };
const tomorrow = { startsAt: new Date('2030-03-02T07:00Z'), endsAt: new Date('2030-03-03T07:00Z') };

/** What happened to the latest of them. */
const events = `SET session_replication_role = replica;
  INSERT INTO visit_events (facility_id, visit_id, home_user_id, version, at, action, to_status, by_party, starts_at, ends_at)
  SELECT facility_id, id, home_user_id, 1, created_at, 'HOLD', 'HELD', 'HOME_USER', starts_at, ends_at FROM visits WHERE starts_at > '2030-01-15';
  SET session_replication_role = origin`;

describe('a million visits, under the policies', () => {
  let database: Awaited<ReturnType<typeof createOwnDatabase>>;
  let pool: Pool;
  let system: Pool;
  beforeAll(async () => {
    database = await createOwnDatabase('visits', 'manyVisits.sql', {
      before: ['SET many.past = 1000000'],
      after: [events, "UPDATE visiting_hours SET id = md5('hours ' || weekday)::uuid", 'VACUUM ANALYZE'],
    });
    pool = testPool(database.urls.app, { max: 1, pipeline: true });
    system = testPool(database.urls.system, { max: 1 });
  }, 600_000);
  afterAll(async () => {
    await pool.end();
    await system.end();
    await database.end();
  });

  const expectFew = (costs: Cost[], most: number) => {
    expect(costs.length).toBeGreaterThan(0);
    expect(costs.filter(({ readWhole }) => readWhole.some(table => large.test(table)))).toEqual([]);
    expect(costs.filter(({ buffers }) => buffers > most)).toEqual([]);
  };

  const lists: [string, Viewer, VisitFilter][] = [
    ["a facility's coming visits", officer, { phase: COMING }],
    ["two facilities' coming visits", officerOfTwo, { phase: COMING }],
    ["a facility's past visits", officer, { phase: PAST }],
    ["two facilities' past visits", officerOfTwo, { phase: PAST }],
    ['coming, to be decided', officer, { phase: COMING, statuses: [REQUESTED] }],
    ['coming, held', officer, { phase: COMING, statuses: [HELD] }],
    ['past, cancelled', officer, { phase: PAST, statuses: [CANCELLED] }],
    ['past, cancelled or missed', officer, { phase: PAST, statuses: [CANCELLED, NO_SHOW] }],
    ['past, with a status that none has', officer, { phase: PAST, statuses: [DECLINED] }],
    ['past, with two statuses that none has', officer, { phase: PAST, statuses: [DECLINED, INTERRUPTED] }],
    ['past, with a status that none has, of two facilities', officerOfTwo, { phase: PAST, statuses: [DECLINED] }],
    ['past, of a kind that none is', officer, { phase: PAST, kind: VisitKind.ONSITE }],
    ['coming, of a kind that none is', officer, { phase: COMING, kind: VisitKind.ONSITE }],
    ['coming, with a status and a kind', officer, { phase: COMING, statuses: [SCHEDULED], kind: VisitKind.REMOTE }],
    ["a person's coming visits", officer, { phase: COMING, incarceratedPersonId: person }],
    ["a person's past visits", officer, { phase: PAST, incarceratedPersonId: person }],
    ["a family's coming visits, for staff", officer, { phase: COMING, homeUserId: family }],
    ["a family's past visits, for staff", officer, { phase: PAST, homeUserId: family }],
    ["a person's missed visits", officer, { phase: PAST, incarceratedPersonId: person, statuses: [NO_SHOW] }],
    ['one day long past', officer, { phase: PAST, from: '2029-10-01', to: '2029-10-01' }],
    ['one day to come', officer, { phase: COMING, from: '2030-03-20', to: '2030-03-20' }],
    ["a family's own coming visits", elena, { phase: COMING }],
    ["a family's own past visits", elena, { phase: PAST }],
    ["a family's own at one facility", elena, { phase: PAST, facilityId: here, statuses: [COMPLETED] }],
  ];
  it.each(lists)('%s', async (_what, viewer, filter) => {
    const costs = await explain(pool, viewer, now, list(filter));
    expectFew(costs, 1000);
  });

  const looks: Case[] = [
    ['a visit by its reference', officer, context => readVisitByReference(context, '00000100')],
    ['all of a visit, for staff', officer, wholeOf(idOf('visit 8000'))],
    ['where a visit is', officer, context => placesOf(context, idOf('visit 8000'))],
    [
      'all of a visit, for its family',
      elena,
      async context => {
        const { nodes } = await listVisits(context, {});
        await wholeOf(nodes[0]!.id)(context);
      },
    ],
    [
      'what a booking asks',
      elena,
      context =>
        loadBookingFacts(context, {
          facilityId: here,
          incarceratedPersonId: person,
          homeUserId: family,
          guestIds: [],
          kind: VisitKind.REMOTE,
          from: '2030-03-02',
          to: '2030-03-29',
        }),
    ],
    [
      'holds that ran out',
      elena,
      context =>
        takeTurns(context, {
          facilityId: here,
          timeZone: 'America/Denver',
          incarceratedPersonId: person,
          visitorIds: [family],
          times: [tomorrow],
        }),
    ],
  ];
  it.each(looks)('%s', async (_what, viewer, action) => {
    const costs = await explain(pool, viewer, now, action);
    expectFew(costs, 1000);
  });

  const hours = {
    facilityId: here,
    kind: VisitKind.REMOTE,
    weekdays: [1],
    opens: '08:00',
    closes: '20:00',
    validFrom: '2001-01-01',
  };
  /** Hours and policies concern each visit to come; of the past none. */
  const lookAtAll = 6 * 28 * 2280;
  const hits: [string, Parameters<typeof visitsHitBy>[1]][] = [
    ['a day without visits', { blackout: { facilityId: here, ...tomorrow, housingUnitId: unit } }],
    ['a screen blocked', { terminalBlock: { terminalId: terminal, ...tomorrow } }],
    ['a screen out of service', { terminalOut: { terminalId: terminal } }],
    [
      'a screen changed',
      { terminalChange: { terminalId: terminal, kinds: [VisitKind.ONSITE], housingUnitIds: [unit] } },
    ],
    ['hours taken away', { hours: { ...hours, id: idOf('hours 1'), removed: true } }],
    ['a policy', { policy: { facilityId: here, effectiveFrom: '2030-03-05', maxVisitors: 0 } }],
    ['somebody who leaves', { person: { incarceratedPersonId: person, leaves: true } }],
    ['a commitment', { commitment: { incarceratedPersonId: person, ...tomorrow } }],
    ['two kept apart', { keepApart: { personId: person, otherPersonId: idOf('person 9'), startsAt: now } }],
    ['a ban', { ban: { homeUserId: family, facilityId: here, from: now } }],
  ];
  it.each(hits)('what is hit by %s', async (_what, change) => {
    const costs = await explain(pool, officer, now, context => visitsHitBy(context, change));
    expectFew(costs, 'hours' in change || 'policy' in change ? lookAtAll : 5000);
  });

  it.each([
    ['somebody who leaves', person, null],
    ['a family that may not come any more', null, family],
  ])('what is cancelled with %s', async (_what, incarceratedPersonId, homeUserId) => {
    const values = [here, incarceratedPersonId, homeUserId, [], now];
    const costs = await explain(pool, officer, now, ({ db }) =>
      db.query('SELECT * FROM cancel_coming_visits($1, $2, $3, $4, $5)', values),
    );
    expectFew(costs, 5000);
  });

  it('what falls due by the clock', async () => {
    const costs: Cost[] = [];
    const query = async (text: string, values: unknown[]) => {
      const { rows } = await system.query(explained(text), values);
      costs.push(costOf(text, rows[0]));
      return { rows: [] };
    };
    await visitsFallDue({ pool: { query } as never, listeners: [], now: () => now });
    expectFew(costs, 1000);
  });
});
