import { Field, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import {
  fromCursor,
  momentPattern,
  type Page,
  type PageArgs,
  PageInfo,
  pageOf,
  pageSize,
  uuidPattern,
} from '../../shared/page.ts';
import type { HomeUser } from '../accounts/homeUser.entity.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { conditionOf } from './accessRequest.filter.ts';
import type { AccessRequestFilter } from './accessRequest.inputs.ts';
import { asAccessRequest, asRequestOf, selectAccessRequests, selectRequestsOfOnePerson } from './accessRequest.rows.ts';
import type { AccessRequestStatus } from './accessRequest.states.ts';

@ObjectType({ description: 'Access requests, a page at a time.' })
export class AccessRequestConnection implements Page<AccessRequest> {
  @Field(() => [AccessRequest])
  nodes!: AccessRequest[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  /** Counted only where it is asked for. */
  count!: () => Promise<number>;
}

const cursorKey = (request: AccessRequest) => [request.requestedAt.toISOString(), request.id] as const;
const readCursor = (page: PageArgs) => fromCursor(page.after, momentPattern, uuidPattern);

/** Requests of the viewer's facilities, oldest first. The statement names the facilities as the policies do, so that it stays an index scan. */
export async function accessRequestsOfFacilities(
  { db, viewer, now }: SignedInContext,
  { status, filter, ...page }: { status?: AccessRequestStatus | null; filter?: AccessRequestFilter | null } & PageArgs,
): Promise<AccessRequestConnection> {
  const size = pageSize(page);
  const { text, values, shape } = conditionOf(viewer, { status, filter, now: now() });
  const after = readCursor(page);
  const next = values.length + 1;
  const later = after ? `AND (r.requested_at, r.id) > ($${next + 1}, $${next + 2})` : '';
  const where = `WHERE ${text} ${later} ORDER BY r.requested_at, r.id LIMIT $${next}`;
  const rows = await db.query<object>(
    `${selectAccessRequests(viewer)} ${where}`,
    [...values, size + 1, ...(after ?? [])],
    `requestsOfFacilities${after ? 'After' : ''}-${shape}`,
  );
  const count = async () => {
    const [row] = await db.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM access_requests r WHERE ${text}`,
      values,
    );
    return row!.count;
  };
  return connection(rows.map(asAccessRequest), size, count);
}

/** Requests of one home user that the viewer may see, newest first. */
export async function accessRequestsOfHomeUser(
  { db, viewer }: SignedInContext,
  homeUser: HomeUser,
  page: PageArgs,
): Promise<AccessRequestConnection> {
  const size = pageSize(page);
  const after = readCursor(page);
  const earlier = after ? 'AND (r.requested_at, r.id) < ($3, $4)' : '';
  const rows = await db.query<object>(
    `${selectRequestsOfOnePerson(viewer)} WHERE r.home_user_id = $1 ${earlier} ORDER BY r.requested_at DESC, r.id DESC LIMIT $2`,
    [homeUser.id, size + 1, ...(after ?? [])],
    `requestsOfHomeUser${after ? 'After' : ''}`,
  );
  const count = async () => {
    const [row] = await db.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM access_requests r WHERE r.home_user_id = $1',
      [homeUser.id],
    );
    return row!.count;
  };
  return connection(rows.map(asRequestOf(homeUser)), size, count);
}

const connection = (requests: AccessRequest[], size: number, count: () => Promise<number>) =>
  Object.assign(new AccessRequestConnection(), pageOf(requests, size, cursorKey), { count });
