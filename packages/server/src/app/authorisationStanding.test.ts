import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../testing/authorisation/readMatrix.ts';
import { createScene, type Scene } from '../testing/authorisation/scene.ts';
import { foundLacks, saidLacks, staffFields } from '../testing/authorisation/standingRows.ts';

describe('what a session of staff is good for, as docs/authorisation.md says', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  afterAll(() => scene.end());

  it('is no field with one factor alone, none behind the lock, and nothing sensitive without a step-up, but those on the page', async () => {
    const fields = staffFields(scene);
    expect(fields.length).toBeGreaterThan(50);
    for (const field of fields)
      expect({ name: field.name, ...(await foundLacks(scene, field)) }).toEqual({
        name: field.name,
        ...saidLacks(field),
      });
  });

  it('is said of fields that there are', () => {
    const names = staffFields(scene).map(({ name }) => name);
    expect(rowsOf('staff field').filter(({ name }) => !names.includes(name))).toEqual([]);
  });
});
