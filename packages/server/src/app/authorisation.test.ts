import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { ask, unguarded } from '../testing/authorisation/ask.ts';
import { statusFor } from '../testing/authorisation/questions.ts';
import { fieldsOf, type Row, rowsOf, saysOf } from '../testing/authorisation/readMatrix.ts';
import { createScene, kinds, type Scene, whose } from '../testing/authorisation/scene.ts';

const [fields, types, answers] = [rowsOf('field'), rowsOf('type'), rowsOf('answer')];

describe('who may do what, as docs/authorisation.md says', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  afterAll(() => scene.end());

  it('lists every field of the schema once, and none that is gone', () => {
    const { schema } = scene.world;
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const objects = Object.values(schema.getTypeMap()).filter(
      type => isObjectType(type) && !type.name.startsWith('__'),
    );
    const [asked, guarded, open] = [[], [], []] as [string[], string[], string[]];
    for (const type of objects.filter(isObjectType)) {
      const free = roots.includes(type) ? [] : unguarded(type);
      open.push(...free.map(field => `${type.name}.${field}`));
      for (const field of Object.keys(type.getFields()).filter(name => !free.includes(name)))
        if (roots.includes(type)) asked.push(field);
        else guarded.push(`${type.name}.${field}`);
    }
    expect(fields.map(({ name }) => name).sort()).toEqual([...asked, ...guarded].sort());
    const listed = [...types, ...answers].flatMap(({ name, cells }) =>
      fieldsOf(cells['fields']).map(field => `${name}.${field}`),
    );
    expect(listed.sort()).toEqual(open.sort());
  });

  it.each([...fields, ...types].map(row => [row.name, row] as const))('holds for %s', async (name, row) => {
    await scene.arrange(statusFor(name));
    expect(await answered(scene, row)).toEqual(said(row));
  });
});

const said = ({ cells }: Row) =>
  Object.fromEntries(kinds.flatMap(kind => whose.map(of => [`${kind}, ${of}`, saysOf(cells[kind]!, of)])));

async function answered(scene: Scene, { name }: Row) {
  const found: [string, string][] = [];
  for (const kind of kinds) for (const of of whose) found.push([`${kind}, ${of}`, await ask(scene, name, kind, of)]);
  return Object.fromEntries(found);
}
