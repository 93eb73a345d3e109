import { isDeepStrictEqual } from 'node:util';
import { kinds, type Search } from './searches.ts';

/** Somebody who answers searches. */
export interface Finder {
  find: (search: Search) => Promise<string[]>;
}

/** Milliseconds of each search, by kind, first ours and then bare SQL's. */
export type Taken = Record<string, { ours: number[]; bare: number[] }>;

const warmUp = 60;

/** Asks both the same searches by turns, one after the other, and checks that they find the same people. */
export async function measureSearches(ours: Finder, bare: Finder, rounds: number): Promise<Taken> {
  const taken: Taken = Object.fromEntries(Object.keys(kinds).map(kind => [kind, { ours: [], bare: [] }]));
  for (let turn = -warmUp; turn < rounds; turn++) {
    for (const [kind, searchOf] of Object.entries(kinds)) {
      const search = searchOf(turn + warmUp + 1);
      const [first, second] = turn % 2 ? ([ours, bare] as const) : ([bare, ours] as const);
      const [one, other] = [await timed(first, search), await timed(second, search)];
      if (!isDeepStrictEqual(one.found.toSorted(), other.found.toSorted())) {
        throw new Error(`${kind}: "${search.typed}" finds ${one.found.length} and ${other.found.length} people`);
      }
      if (turn < 0) continue;
      const [our, their] = first === ours ? [one, other] : [other, one];
      taken[kind]!.ours.push(our.milliseconds);
      taken[kind]!.bare.push(their.milliseconds);
    }
  }
  return taken;
}

async function timed(finder: Finder, search: Search) {
  const began = performance.now();
  const found = await finder.find(search);
  return { found, milliseconds: performance.now() - began };
}
