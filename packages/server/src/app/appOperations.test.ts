import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { days, minutes } from '../shared/clock.ts';
import type { Viewer } from '../shared/viewer.ts';
import type { TestPerson } from '../testing/heldPeople.ts';
import type { TestFacility } from '../testing/people.ts';
import type { TestVisit } from '../testing/visits.ts';
import { createWorld, type World } from '../testing/world.ts';

const file = new URL('../../../schema/generated/trustedDocuments.json', import.meta.url);
const documents = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
const queries = documents
  .map(text => ({ text, operation: getOperationAST(parse(text), null)! }))
  .filter(({ operation }) => operation.operation === 'query')
  .map(({ text, operation }) => [operation.name!.value, text] as const);

const aText = `INSERT INTO reply_texts (facility_id, title, text_en, text_es, position) VALUES ($1, gen_random_uuid()::text, 'Text', 'Texto', 1)`;

/** No screen needs more; a screen that does reads something row by row. */
const mostStatements = 12;

describe('what each screen of the two apps costs', () => {
  let world: World;
  let here: TestFacility;
  let elena: Viewer;
  let officer: Viewer;
  let administrator: Viewer;
  let requestId: string;
  let person: TestPerson;
  let visit: TestVisit;
  let visits = 0;

  beforeAll(async () => {
    world = await createWorld();
    here = await world.aFacility();
    [elena, officer] = [await world.aHomeUser(), await world.anOfficer(here)];
    administrator = await world.anAdministrator(here);
    requestId = (await world.aPendingRequest(elena, here)).id;
    person = await world.aPerson(here);
    visit = await aVisit();
    await moreOfEverything(2);
  });
  afterAll(() => world.end());

  /** Elena's next, a day after the one before. */
  const aVisit = () =>
    world.aVisit(elena, person, { startsAt: new Date(world.clock.now.getTime() + days(2 + visits++)) });

  /** More people in the facility's queue, more of its staff and texts, more facilities that Elena asked, and more visits of hers. */
  async function moreOfEverything(count: number) {
    for (let i = 0; i < count; i++) {
      await world.aPendingRequest(await world.aHomeUser(), here);
      await world.aPendingRequest(elena, await world.aFacility());
      await world.aSession(elena);
      await aVisit();
      await world.aPerson(here);
      await world.anOfficer(here);
      await world.rows(aText, [here.id]);
    }
  }

  /** Of what the screen asks for by its id. */
  function idFor(text: string): string {
    const asked = [
      ['homeUser', elena.accountId],
      ['visit', visit.id],
      ['incarceratedPerson', person.id],
      ['facility', here.id],
    ].find(([field]) => new RegExp(`\\b${field}\\(id: \\$id\\)`).test(text));
    return asked?.[1] ?? requestId;
  }

  async function cost(name: string, text: string): Promise<number> {
    const asked = { id: idFor(text), facilityId: here.id, state: 'CO', first: 50, token: 'unknown', search: 'Reyes' };
    const booked = { incarceratedPersonId: person.id, visitId: visit.id, forVisitId: visit.id, guestIds: [] };
    const times = { kind: 'REMOTE', durationMinutes: 20, from: '2030-03-02', to: '2030-03-29' };
    const change = { person: { incarceratedPersonId: person.id, leaves: true } };
    const variables = { ...asked, ...booked, ...times, change };
    for (const viewer of [elena, officer, administrator]) {
      world.statements.length = 0;
      const { errors } = await world.as(viewer, text, variables);
      if (!errors) return world.statements.length;
    }
    throw new Error(`Neither a family nor staff may run ${name}`);
  }

  it('is the same however many rows it shows', async () => {
    const few = new Map<string, number>();
    for (const [name, text] of queries) few.set(name, await cost(name, text));
    await moreOfEverything(10);
    world.clock.now = new Date(world.clock.now.getTime() + minutes(1)); // another look, on record like the first
    const many = new Map<string, number>();
    for (const [name, text] of queries) many.set(name, await cost(name, text));
    expect(many).toEqual(few);
    expect([...many].filter(([, statements]) => statements > mostStatements)).toEqual([]);
    expect(many.size).toBeGreaterThan(10);
  });
});
