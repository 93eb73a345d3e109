import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { createWorld, type World } from '../../testing/world.ts';

const saveText = `mutation ($input: SaveReplyTextInput!) { saveReplyText(input: $input) {
  ... on ReplyText { id title position version } } }`;

let world: World;
let administrator: Viewer;
let facilityId: string;
beforeAll(async () => {
  world = await createWorld();
  const here = await world.aFacility();
  facilityId = here.id;
  administrator = await world.anAdministrator(here);
});
afterAll(() => world.end());

async function save(title: string, own: object = {}) {
  const input = { facilityId, title, textEn: 'Hello', textEs: 'Hola', ...own };
  return (await world.as(administrator, saveText, { input })).data.saveReplyText;
}
const titles = async () => {
  const { data } = await world.as(administrator, `{ replyTexts(facilityId: "${facilityId}") { title } }`);
  return (data.replyTexts as { title: string }[]).map(({ title }) => title).join(' ');
};

it('keeps usual replies in the order that an administrator gives them', async () => {
  for (const title of ['A', 'B', 'C']) await save(title);
  const d = await save('D', { position: 2 });
  expect(await titles()).toBe('A D B C');
  expect(d.position).toBe(2);

  const last = await save('D', { id: d.id, version: d.version, position: 4 });
  expect(await titles()).toBe('A B C D');
  await save('D', { id: d.id, version: last.version, position: -5 });
  expect(await titles()).toBe('D A B C');
  await save('E');
  expect(await titles()).toBe('D A B C E');
});
