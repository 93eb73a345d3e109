import './rules.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Scene } from './scene.ts';

/** A guard, how it is taken away and put back, and whether a row of docs/authorisation.md misses it. */
export interface Guard {
  name: string;
  remove: () => unknown;
  restore: () => unknown;
  missed: () => Promise<boolean>;
}

describe('every guard', () => {
  let scene: Scene;
  beforeAll(async () => {
    const { createScene } = await import('./scene.ts');
    scene = await createScene();
  });
  afterAll(() => scene.end());

  it.each(['accessGuards', 'policyGuards', 'ruleGuards'])('is missed by a row when it is gone: %s', async kind => {
    const { guardsOf } = await import('./guardsOf.ts');
    const guards = await guardsOf(scene, kind);
    const survivors: string[] = [];
    for (const guard of guards) {
      expect([guard.name, await guard.missed()]).toEqual([guard.name, false]);
      await guard.remove();
      try {
        if (!(await guard.missed())) survivors.push(guard.name);
      } finally {
        await guard.restore();
      }
    }
    console.log(`${kind}: ${guards.length} taken away, ${survivors.length} survived`);
    expect(guards.length).toBeGreaterThan(0);
    expect(survivors).toEqual([]);
  });
});
