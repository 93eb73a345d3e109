import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../testing/authorisation/ask.ts';
import { rowsOf } from '../testing/authorisation/readMatrix.ts';
import { createScene, type Scene } from '../testing/authorisation/scene.ts';
import { foundScopes, saidScopes, scopedFields } from '../testing/authorisation/scopeRows.ts';

const rows = rowsOf('scoped field');

describe('what each scope of a key opens, as docs/authorisation.md says', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  afterAll(() => scene.end());

  it('lists every field that a scope opens', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(
      scopedFields(scene)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(rows.map(({ name }) => name))('holds for %s', async name => {
    expect(await foundScopes(scene, name)).toEqual(saidScopes(name));
  });

  it('closes what is open to whoever is signed in, and names no scope', async () => {
    expect(await ask(scene, 'signOut', 'API client', 'own')).toBe('no');
  });
});
