import type { Viewer } from '../shared/viewer.ts';
import type { World } from './world.ts';

const answer = `__typename
  ... on AccessRequest { id version status reference neededPieces infoBy suspendedUntil askAgainFrom requestedAt decidedAt publicMessage availableActions }
  ... on Problem { message }
  ... on InvalidInput { fields { path code message } }`;
const overtaken = `
  ... on AlreadyDecided { accessRequest { status version } }
  ... on StaleVersion { accessRequest { status version } }`;

/** Runs one of the mutations of access requests, and answers with its union's member. */
export async function take(world: World, viewer: Viewer, mutation: string, input: Record<string, unknown>) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} ${mutation === 'requestAccess' ? '' : overtaken} } }`;
  const { data, errors } = await world.as(viewer, source, { input });
  if (errors) throw errors[0]!;
  return data[mutation];
}
