import type { AccessRequest } from '../../features/accessRequests/accessRequest.entity.ts';
import { availableActions, hoursOfFacility } from '../../features/accessRequests/accessRequest.policy.ts';
import type { Row } from './readMatrix.ts';
import { kinds, type Scene, type Whose, whose } from './scene.ts';

const day = 86_400_000;

/** What the rules offer each viewer for a request that stands so: `{ 'officer, own': 'APPROVE, DENY' }`. */
export function offered(scene: Scene, { name }: Row): Record<string, string> {
  const found: Record<string, string> = {};
  const now = scene.world.now();
  for (const kind of kinds) {
    const viewer = scene.viewers[kind];
    for (const of of whose)
      found[`${kind}, ${of}`] = viewer
        ? availableActions(viewer, requestThat(scene, name, of), now)
            .sort()
            .join(', ')
        : '';
  }
  return found;
}

export const saidOffers = ({ cells }: Row): Record<string, string> =>
  Object.fromEntries(
    kinds.flatMap(kind =>
      whose.map(of => {
        const theirs = of === 'own' || (of === "other's" && kind !== 'home user');
        return [`${kind}, ${of}`, theirs ? (cells[kind] ?? '') : ''];
      }),
    ),
  );

function requestThat(scene: Scene, name: string, of: Whose): AccessRequest {
  const [status, later] = name.split(', ');
  const { homeUser, facility } = scene.corner('officer', of);
  const past = later ? 31 * day : day;
  return {
    status,
    facilityId: facility.id,
    homeUserId: homeUser.accountId,
    facility: { correctionDays: 30 },
    decidedAt: new Date(scene.world.now().getTime() - past),
    askAgainFrom: new Date(scene.world.now().getTime() + (later ? -day : day)),
  } as AccessRequest;
}

/** Two hours of this turn, and three of turns before. */
export function hoursWaited(scene: Scene): number {
  const now = scene.world.now();
  const turnSince = new Date(now.getTime() - 2 * 3_600_000);
  return hoursOfFacility({ turnSince, facilitySeconds: '10800' as unknown } as AccessRequest, now);
}
