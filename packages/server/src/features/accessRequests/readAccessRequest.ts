import type { SignedInContext } from '../../shared/context.ts';
import { isStaff, Role } from '../../shared/viewer.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { type AccessRequestConnection, accessRequestsOfFacilities } from './listAccessRequests.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';
import { isViewing } from './viewings.ts';

/** One request. Who reads another person's is on record before it leaves, unless it is already that they have it before them. */
export async function readAccessRequest(context: SignedInContext, id: string): Promise<AccessRequest> {
  const request = await loadAccessRequest(context, id);
  const { role } = context.viewer;
  if (role === Role.HOME_USER || (isStaff(context.viewer) && (await isViewing(context, request.id)))) return request;
  const { facilityId, homeUserId } = request;
  context.noteRead({ type: 'REQUEST_READ', viewedRequestId: request.id, homeUserId, facilityId });
  return request;
}

/** Pages of the queue are the daily work of staff, and looks at a request are recorded one by one. A program takes all of a page. */
export async function readAccessRequests(
  context: SignedInContext,
  asked: Parameters<typeof accessRequestsOfFacilities>[1],
): Promise<AccessRequestConnection> {
  const page = await accessRequestsOfFacilities(context, asked);
  if (context.viewer.role !== Role.API) return page;
  for (const [facilityId, requests] of Map.groupBy(page.nodes, node => node.facilityId))
    context.noteRead({ type: 'REQUESTS_LISTED', listedRequestIds: requests.map(({ id }) => id), facilityId });
  return page;
}
