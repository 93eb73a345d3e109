import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../shared/viewer.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { searchTextOf, wordsOf } from './searchText.ts';

/** Numbers that look random and are the same in every run. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Words that begin like one another, as hard as names can be told apart. */
const alike = ['a', 'aa', 'ab', 'aba', 'abab', 'b', 'ba', 'bab', 'baba', 'c'];

interface Person {
  id: string;
  words: string[];
  userName: string;
  email: string;
}

describe('names that are all alike', () => {
  let world: World;
  let officer: Viewer;
  const people: Person[] = [];
  const next = chance(7);
  const some = (most: number) => Array.from({ length: 1 + next(most) }, () => alike[next(alike.length)]!);

  beforeAll(async () => {
    world = await createWorld();
    const [here, there] = [await world.aFacility(), await world.aFacility()];
    officer = await world.anOfficer(here, there);
    for (let n = 0; n < 60; n++) {
      const [givenName, familyName] = [some(2).join(' '), some(2).join(' ')];
      const userName = `${alike[next(alike.length)]}${n}x${String(world.clock.now.getTime())}${process.pid}`;
      const account = {
        givenName,
        familyName,
        userName,
        email: `${some(1)[0]}${n}.${process.pid}@example.org`,
        phone: null,
      };
      const viewer = await world.aHomeUser({
        given_name: givenName,
        family_name: familyName,
        user_name: userName,
        email: account.email,
        phone: null,
        search_text: searchTextOf(account),
      });
      await world.aPendingRequest(viewer, n % 3 ? here : there);
      if (n % 5 === 0) await world.aPendingRequest(viewer, n % 3 ? there : here);
      const words = [...new Set([...wordsOf(familyName), ...wordsOf(givenName)])];
      people.push({ id: viewer.accountId, words, userName, email: account.email });
    }
  });
  afterAll(() => world.end());

  /** The rule in plain words: each typed word begins another word of the name; one alone may begin the user name or e-mail too. */
  function shouldFind(typed: string[], { words, userName, email }: Person): boolean {
    const [first, second, ...others] = [...new Set(typed)].toSorted((one, other) => other.length - one.length);
    if (!first) return true;
    if (!second) return [...words, userName, email].some(word => word.startsWith(first));
    return words.some(
      one =>
        one.startsWith(first) &&
        words.some(two => two !== one && two.startsWith(second)) &&
        others.every(more => words.some(word => word !== one && word.startsWith(more))),
    );
  }

  async function readAll(search: string, status: string | null) {
    const source = `query ($search: String, $status: AccessRequestStatus, $after: String) {
      homeUsers(search: $search, status: $status, first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const found: string[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await world.as(officer, source, { search, status, after });
      if (errors) throw errors[0]!;
      found.push(...data.homeUsers.nodes.map(({ id }: { id: string }) => id));
      if (!data.homeUsers.pageInfo.hasNextPage) return found;
      after = data.homeUsers.pageInfo.endCursor;
    }
  }

  it.each(['none', 'PENDING'])('are found wholly and once each, with the status %s', async status => {
    const searches = [[], ...alike.map(word => [word]), ...Array.from({ length: 60 }, () => some(3))];
    for (const typed of searches) {
      const found = await readAll(typed.join(' '), status === 'none' ? null : status);
      const expected = people.filter(person => shouldFind(typed, person)).map(({ id }) => id);
      expect({ typed, found: found.toSorted() }).toEqual({ typed, found: expected.toSorted() });
    }
  });
});
