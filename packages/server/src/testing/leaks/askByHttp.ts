import type { Viewer } from '../../shared/viewer.ts';
import type { RunningServer } from '../runningServer.ts';
import type { World } from '../world.ts';
import type { Probe } from './probes.ts';
import type { House } from './twoHouses.ts';

/** How each probe is sent: cookies and keys of everybody in both houses. */
export async function senders(world: World, server: RunningServer, houses: readonly House[]) {
  const cookies = new Map<string, string>();
  for (const { families, officer, administrator } of houses)
    for (const viewer of [...families, officer, administrator])
      cookies.set(viewer.accountId, await server.signIn(world, viewer));
  const cookieOf = ({ accountId }: Viewer) => ({ cookie: cookies.get(accountId)! });

  /** @returns the answer as it stands on the wire; nothing where the client left before it came */
  return async function ask({ house, asker, query, variables, leavesAfter }: Probe, to: RunningServer) {
    const isFamily = typeof asker === 'number' || asker === 'nobody';
    const url = isFamily ? to.familyUrl : to.staffUrl;
    const who =
      typeof asker === 'number'
        ? cookieOf(house.families[asker]!)
        : asker === 'program'
          ? { authorization: `Bearer ${house.key}` }
          : asker === 'nobody'
            ? {}
            : cookieOf(house[asker]);
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', 'x-openvisit': '1', origin: url, ...who };
    const signal = leavesAfter === undefined ? undefined : AbortSignal.timeout(leavesAfter);
    try {
      return await (await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal })).text();
    } catch (error) {
      if (signal?.aborted) return undefined;
      throw error;
    }
  };
}
