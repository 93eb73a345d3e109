import { Field, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../../shared/context.ts';
import {
  fromCursor,
  momentPattern,
  type Page,
  type PageArgs,
  PageInfo,
  pageOf,
  pageSize,
  uuidPattern,
} from '../../../shared/page.ts';
import { Relationship } from './relationship.entity.ts';
import { asRelationship, relationshipColumns } from './relationship.rows.ts';
import { RelationshipStatus } from './relationship.states.ts';

@ObjectType({ description: 'Relationships, a page at a time.' })
export class RelationshipConnection implements Page<Relationship> {
  @Field(() => [Relationship])
  nodes!: Relationship[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

/** The status of those that wait stands in the statement itself, so that their own small index serves. */
const conditions = {
  waiting: `r.status = '${RelationshipStatus.PENDING}' AND $3::text IS NOT NULL`,
  one: 'r.status = $3',
  all: '$3::text IS NULL',
};

/** Those of the viewer's facilities, oldest first. */
export async function relationshipsOfFacilities(
  context: SignedInContext,
  { status, ...page }: { status?: RelationshipStatus | null } & PageArgs,
): Promise<RelationshipConnection> {
  const size = pageSize(page);
  const after = fromCursor(page.after, momentPattern, uuidPattern);
  const narrowed = !status ? 'all' : status === RelationshipStatus.PENDING ? 'waiting' : 'one';
  const rows = await context.db.query<object>(
    `SELECT ${relationshipColumns(context)} FROM relationships r
      WHERE r.facility_id = ANY ($1) AND ${conditions[narrowed]} ${after ? 'AND (r.requested_at, r.id) > ($4, $5)' : ''}
      ORDER BY r.requested_at, r.id LIMIT $2`,
    [context.viewer.facilityIds, size + 1, status ?? null, ...(after ?? [])],
    `relationshipsOfFacilities-${narrowed}${after ? 'After' : ''}`,
  );
  const key = ({ requestedAt, id }: Relationship) => [requestedAt.toISOString(), id];
  return Object.assign(new RelationshipConnection(), pageOf(rows.map(asRelationship), size, key));
}
