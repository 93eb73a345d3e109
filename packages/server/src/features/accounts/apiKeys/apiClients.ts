import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../../shared/context.ts';
import { fromCursor, type Page, PageArgs, PageInfo, pageOf, pageSize, uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import { apiClientColumns, asApiClient } from '../account.rows.ts';
import { ApiClient } from '../apiClient.entity.ts';

@ObjectType({ description: 'Programs with a key, by name.' })
export class ApiClientConnection implements Page<ApiClient> {
  @Field(() => [ApiClient])
  nodes!: ApiClient[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ArgsType()
export class ApiClientsArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: "Only those of this one; all of the viewer's facilities unless told.",
  })
  facilityId?: string | null;
}

const statement = `
  SELECT ${apiClientColumns()} FROM api_clients c
   WHERE c.facility_ids && $1 AND ($2::text IS NULL OR (c.name, c.id) > ($2, $3::uuid))
   ORDER BY c.name, c.id LIMIT $4`;

/** The programs of one of the viewer's facilities, or of all of them, by name; revoked ones too. */
export async function apiClients(
  { db, viewer }: SignedInContext,
  { facilityId, ...page }: ApiClientsArgs,
): Promise<ApiClientConnection> {
  if (facilityId && !viewer.facilityIds.includes(facilityId)) throw notFound();
  const size = pageSize(page);
  const after = fromCursor(page.after, /^.{1,100}$/su, uuidPattern) ?? [null, null];
  const facilities = facilityId ? [facilityId] : viewer.facilityIds;
  const rows = await db.query<object>(statement, [facilities, ...after, size + 1], 'apiClients');
  return Object.assign(
    new ApiClientConnection(),
    pageOf(rows.map(asApiClient), size, ({ name, id }) => [name, id]),
  );
}
