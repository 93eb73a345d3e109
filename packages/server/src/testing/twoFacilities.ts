import type { World } from './world.ts';

/** Two facilities, a person who asked each, and an officer of the first: what a wall stands between. */
export async function twoFacilities(world: World) {
  const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
  const [elena, other] = [await world.aHomeUser(), await world.aHomeUser()];
  const mine = await world.aPendingRequest(elena, here);
  const theirs = await world.aPendingRequest(other, elsewhere);
  return { here, elsewhere, elena, other, mine, theirs, officer: await world.anOfficer(here) };
}
