import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../testing/authorisation/readMatrix.ts';
import { hoursWaited, offered, saidOffers } from '../testing/authorisation/ruleRows.ts';
import { createScene, type Scene } from '../testing/authorisation/scene.ts';

describe('the rules of requests, as docs/authorisation.md says', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await createScene();
  });
  afterAll(() => scene.end());

  it.each(rowsOf('request').map(row => [row.name, row] as const))('offer what may be done: %s', (_name, row) => {
    expect(offered(scene, row)).toEqual(saidOffers(row));
  });

  it("count the facility's own time alone", () => {
    expect(hoursWaited(scene)).toBe(5);
  });
});
