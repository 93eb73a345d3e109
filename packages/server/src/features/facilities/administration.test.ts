import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Language, type Viewer } from '../../shared/viewer.ts';
import type { TestFacility } from '../../testing/people.ts';
import { type Answer, createWorld, type World } from '../../testing/world.ts';

const settings = `version decisionDays infoDays correctionDays askAgainDays documentDays minimumAge phone familyNoteEn familyNoteEs`;
const save = `mutation ($input: SaveFacilitySettingsInput!) { saveFacilitySettings(input: $input) { __typename
  ... on Facility { ${settings} } ... on FacilityChanged { facility { ${settings} } } ... on InvalidInput { fields { path code } } } }`;
const saveText = `mutation ($input: SaveReplyTextInput!) { saveReplyText(input: $input) { __typename
  ... on ReplyText { id title position version } ... on ReplyTextChanged { replyText { title version } } ... on InvalidInput { fields { path code } } } }`;
const removeText = `mutation ($input: RemoveReplyTextInput!) { removeReplyText(input: $input) { __typename } }`;

const usual = {
  version: 1,
  decisionDays: 5,
  infoDays: 20,
  correctionDays: 10,
  askAgainDays: 365,
  documentDays: 60,
  minimumAge: 21,
  phone: '(555) 555-0188',
  familyNoteEn: 'Bring the ID that is in your picture.',
  familyNoteEs: 'Traiga la identificación de su foto.',
};

describe('what administrators set', () => {
  let world: World;
  let here: TestFacility;
  let administrator: Viewer;
  let officer: Viewer;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    here = await world.aFacility();
    administrator = await world.anAdministrator(here);
    officer = await world.anOfficer(here);
  });

  const send = async (viewer: Viewer, source: string, input: object): Promise<Answer['data']> => {
    const { data, errors } = await world.as(viewer, source, { input: { facilityId: here.id, ...input } });
    if (errors) throw errors[0]!;
    return Object.values(data as Record<string, Answer['data']>)[0];
  };
  const textsOf = async (viewer: Viewer) =>
    (await world.as(viewer, `{ replyTexts(facilityId: "${here.id}") { title } }`)).data?.replyTexts;
  const aText = (overrides: object = {}) => ({
    title: 'Bring the card',
    textEn: 'Bring it.',
    textEs: 'Tráigala.',
    ...overrides,
  });

  it('is kept whole, and read at once by everybody', async () => {
    expect(await send(administrator, save, usual)).toEqual({ __typename: 'Facility', ...usual, version: 2 });
    const elena = { ...(await world.aHomeUser()), language: Language.ES };
    const { data } = await world.as(elena, `{ facility(id: "${here.id}") { familyNote documentDays decisionDays } }`);
    expect(data.facility).toEqual({ familyNote: usual.familyNoteEs, documentDays: 60, decisionDays: 5 });
    const recorded =
      "SELECT by_id AS by, details FROM audit_entries WHERE type = 'FACILITY_SETTINGS_SAVED' AND facility_id = $1";
    expect(await world.rows(recorded, [here.id])).toEqual([{ by: administrator.accountId, details: { version: 2 } }]);
  });

  it('is kept once when two administrators save at once: the other one reads what stands', async () => {
    const other = await world.anAdministrator(here);
    const answers = await Promise.all([
      send(administrator, save, usual),
      send(other, save, { ...usual, decisionDays: 9 }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Facility', 'FacilityChanged']);
    const [kept, refused] = [answers.find(a => a.__typename === 'Facility'), answers.find(a => a.facility)];
    expect(refused.facility.decisionDays).toBe(kept.decisionDays);
  });

  it.each([
    [{ decisionDays: 0 }, 'decisionDays', 'RANGE'],
    [{ decisionDays: 61 }, 'decisionDays', 'RANGE'],
    [{ infoDays: 91 }, 'infoDays', 'RANGE'],
    [{ correctionDays: -1 }, 'correctionDays', 'RANGE'],
    [{ askAgainDays: 1826 }, 'askAgainDays', 'RANGE'],
    [{ documentDays: 1826 }, 'documentDays', 'RANGE'],
    [{ minimumAge: 17 }, 'minimumAge', 'RANGE'],
    [{ minimumAge: 100 }, 'minimumAge', 'RANGE'],
    [{ phone: 'call us' }, 'phone', 'PATTERN'],
    [{ phone: ' ' }, 'phone', 'REQUIRED'],
    [{ familyNoteEn: 'x'.repeat(501) }, 'familyNoteEn', 'TOO_LONG'],
    [{ familyNoteEs: 'a\u202eb' }, 'familyNoteEs', 'NOT_ALLOWED'],
    [{ familyNoteEs: null }, 'familyNoteEs', 'REQUIRED'],
    [{ familyNoteEn: '' }, 'familyNoteEn', 'REQUIRED'],
  ])('refuses %j', async (wrong, path, code) => {
    expect(await send(administrator, save, { ...usual, ...wrong })).toEqual({
      __typename: 'InvalidInput',
      fields: [{ path, code }],
    });
  });

  it('can say nothing to families at all', async () => {
    const answer = await send(administrator, save, { ...usual, familyNoteEn: ' ', familyNoteEs: null });
    expect([answer.familyNoteEn, answer.familyNoteEs]).toEqual([null, null]);
  });

  it('is changed by an administrator of the facility alone', async () => {
    const stranger = await world.anAdministrator(await world.aFacility());
    const codes = { FORBIDDEN: officer, NOT_FOUND: stranger };
    for (const [code, viewer] of Object.entries(codes)) {
      await expect(send(viewer, save, usual)).rejects.toMatchObject({ extensions: { code } });
      await expect(send(viewer, saveText, aText())).rejects.toMatchObject({ extensions: { code } });
      await expect(send(viewer, removeText, { id: here.id })).rejects.toMatchObject({ extensions: { code } });
    }
    expect(await world.as(stranger, `{ replyTexts(facilityId: "${here.id}") { title } }`)).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('holds usual replies in their order, which officers read', async () => {
    await send(administrator, saveText, aText());
    const second = await send(administrator, saveText, aText({ title: 'Call us' }));
    expect(second).toMatchObject({ title: 'Call us', position: 2, version: 1 });
    expect(await textsOf(officer)).toEqual([{ title: 'Bring the card' }, { title: 'Call us' }]);
    const changed = await send(administrator, saveText, aText({ id: second.id, version: 1, title: 'Please call' }));
    expect(changed).toMatchObject({ title: 'Please call', position: 2, version: 2 });
    const stale = await send(administrator, saveText, aText({ id: second.id, version: 1, title: 'Too late' }));
    expect(stale).toEqual({ __typename: 'ReplyTextChanged', replyText: { title: 'Please call', version: 2 } });

    for (let twice = 0; twice < 2; twice++)
      expect((await send(administrator, removeText, { id: second.id })).__typename).toBe('ReplyTextRemoved');
    expect(await textsOf(officer)).toEqual([{ title: 'Bring the card' }]);
    const recorded = "SELECT type FROM audit_entries WHERE facility_id = $1 AND type LIKE 'REPLY_TEXT%' ORDER BY id";
    expect((await world.rows<{ type: string }>(recorded, [here.id])).map(({ type }) => type)).toEqual([
      'REPLY_TEXT_SAVED',
      'REPLY_TEXT_SAVED',
      'REPLY_TEXT_SAVED',
      'REPLY_TEXT_REMOVED',
    ]);
  });

  it('takes a title once at a facility, also when two come at once', async () => {
    const answers = await Promise.all([
      send(administrator, saveText, aText()),
      send(administrator, saveText, aText({ title: 'BRING THE CARD' })),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'ReplyText']);
    expect(answers.find(({ fields }) => fields)!.fields).toEqual([{ path: 'title', code: 'TAKEN' }]);
    const elsewhere = await world.aFacility();
    const theirs = await world.anAdministrator(elsewhere);
    expect((await send(theirs, saveText, aText({ facilityId: elsewhere.id }))).__typename).toBe('ReplyText');
  });

  it('keeps at most a hundred replies', async () => {
    await world.rows(
      `INSERT INTO reply_texts (facility_id, title, text_en, text_es, position)
       SELECT $1, 'Text ' || i, 'x', 'x', i FROM generate_series(1, 100) i`,
      [here.id],
    );
    expect((await send(administrator, saveText, aText())).fields).toEqual([{ path: 'title', code: 'TOO_MANY' }]);
  });
});
