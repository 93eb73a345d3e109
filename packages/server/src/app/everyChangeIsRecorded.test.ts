import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { buildSchema } from './buildSchema.ts';
import { createLiveUpdates } from '../shared/pubSub.ts';
import { ask } from '../testing/authorisation/ask.ts';
import { questions, statusFor } from '../testing/authorisation/questions.ts';
import { rowsOf, saysOf } from '../testing/authorisation/readMatrix.ts';
import { createScene, type Kind, kinds, type Scene } from '../testing/authorisation/scene.ts';

/** Mutations that change nothing that anybody could ask about later. */
const changeNothing: Record<string, string> = {
  noteActivity: 'only puts off the lock of the session',
  startPasskeySignIn: 'a question to a device; its answer is recorded',
  startPasskeyEnrolment: 'a question to a device; its answer is recorded',
  startAuthenticatorApp: 'a secret that counts for nothing until a code of it is typed',
  startStepUp: 'a question to a device; its answer is recorded',
};

/** Only a device answers them; the tests of their folder do it with one. What each announces. */
const answeredByDevice: Record<string, string> = {
  finishPasskeySignIn: 'STAFF_SIGNED_IN',
  finishPasskeyEnrolment: 'PASSKEY_ADDED',
  finishAuthenticatorApp: 'AUTHENTICATOR_ADDED',
  finishStepUp: 'STEPPED_UP',
};
const withDevices = new URL('../features/accounts/secondFactor', import.meta.url).pathname;

/** Who does it, where not whoever may do most: somebody who has another session to end. */
const doneBy: Record<string, Kind> = { endSession: 'home user', endOtherSessions: 'home user' };

/** How things have to stand for it to change something, and how they stood. */
const before: Record<string, [string, string]> = {
  enableStaffMember: [
    "UPDATE staff_members SET disabled_at = '2030-01-01'",
    'UPDATE staff_members SET disabled_at = NULL',
  ],
  acceptTerms: [
    'DELETE FROM terms_acceptances',
    `INSERT INTO terms_acceptances SELECT t.facility_id, r.home_user_id, t.version, t.created_at
       FROM visiting_terms t JOIN access_requests r USING (facility_id) ON CONFLICT DO NOTHING`,
  ],
  placeLegalHold: [
    "UPDATE legal_holds SET lifted_at = '2030-01-01', lifted_by = placed_by",
    'UPDATE legal_holds SET lifted_at = NULL, lifted_by = NULL',
  ],
};

const mutations = Object.keys(buildSchema(createLiveUpdates()).getMutationType()!.getFields()).sort();
const done = mutations.filter(name => !(name in changeNothing) && !(name in answeredByDevice));
const typed = { publicMessage: 'Canary to the family', officerNote: 'Canary for staff' };

/** What may stand in the details of a row: ids, versions, and codes of ours. */
const idOrCode = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z][A-Z0-9_]*)$/;
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

describe('every change', () => {
  let scene: Scene;
  let rows: unknown[][] = [];
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;

  beforeAll(async () => {
    scene = await createScene();
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      const { name, values } = (given[0] ?? {}) as { name?: string; values?: unknown[] };
      if (name?.startsWith('recordAudit')) rows.push(values!);
      return query.apply(this, given);
    } as typeof pg.Client.prototype.query;
  });
  afterAll(async () => {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
    await scene.end();
  });

  it('is on the list above where it leaves no record', () => {
    for (const name of [...Object.keys(changeNothing), ...Object.keys(answeredByDevice)])
      expect(mutations).toContain(name);
    const code = globSync(`${withDevices}/*.ts`).map(file => readFileSync(file, 'utf8'));
    for (const type of Object.values(answeredByDevice))
      expect([type, code.some(text => text.includes(`type: '${type}'`))]).toEqual([type, true]);
  });

  it.each(done)('leaves its record, of ids and codes alone: %s', async name => {
    const { cells } = rowsOf('field').find(row => row.name === name)!;
    const kind = doneBy[name] ?? kinds.toReversed().find(one => saysOf(cells[one]!, 'own') === 'yes')!;
    const question = questions[name]!;
    const given = question.given;
    const input = scene.world.schema.getType(`${name[0]!.toUpperCase()}${name.slice(1)}Input`) as
      { getFields(): object } | undefined;
    const notes = Object.entries(typed).filter(([field]) => input && field in input.getFields());
    question.given = (...about) => ({ ...given(...about), ...Object.fromEntries(notes) });
    const [arrange = '', restore = ''] = before[name] ?? [];
    await scene.arrange(statusFor(name));
    await scene.superuser.query(arrange);
    rows = [];
    try {
      expect(await ask(scene, name, kind, 'own')).toBe('yes');
    } finally {
      question.given = given;
      await scene.superuser.query(restore);
    }
    expect(rows.length).toBeGreaterThan(0);
    const details = rows.map(values => values.at(-1));
    expect(textsIn(details).filter(text => !idOrCode.test(text))).toEqual([]);
  });
});
