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
import { selectEvents } from './accessRequest.rows.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';

@ObjectType({ description: 'Things that happened to requests, a page at a time.' })
export class AccessRequestEventConnection implements Page<AccessRequestEvent> {
  @Field(() => [AccessRequestEvent])
  nodes!: AccessRequestEvent[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

/** What the viewer decided, newest first; the policies leave out facilities where they no longer work. */
export async function ownDecisions(
  { db, viewer }: SignedInContext,
  page: PageArgs,
): Promise<AccessRequestEventConnection> {
  const size = pageSize(page);
  const after = fromCursor(page.after, momentPattern, uuidPattern);
  const earlier = after ? 'AND (e.at, e.id) < ($3, $4)' : '';
  const rows = await db.query<AccessRequestEvent>(
    `${selectEvents(viewer)} WHERE e.staff_member_id = $1 ${earlier} ORDER BY e.at DESC, e.id DESC LIMIT $2`,
    [viewer.accountId, size + 1, ...(after ?? [])],
    `ownDecisions${after ? 'After' : ''}`,
  );
  const events = rows.map(row => Object.assign(new AccessRequestEvent(), row));
  const key = (event: AccessRequestEvent) => [event.at.toISOString(), event.id];
  return Object.assign(new AccessRequestEventConnection(), pageOf(events, size, key));
}
