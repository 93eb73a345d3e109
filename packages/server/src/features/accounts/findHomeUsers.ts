import { ObjectType, Field } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { fromCursor, type Page, type PageArgs, PageInfo, pageOf, pageSize, uuidPattern } from '../../shared/page.ts';
import { asHomeUser, homeUserColumns } from './account.rows.ts';
import { HomeUser } from './homeUser.entity.ts';
import { searchPatterns } from './searchText.ts';

@ObjectType({ description: 'Home users by name.' })
export class HomeUserConnection implements Page<HomeUser> {
  @Field(() => [HomeUser])
  nodes!: HomeUser[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

const statement = `SELECT ${homeUserColumns()} FROM find_home_users($1, $2, $3, $4) found JOIN home_users h ON h.id = found.id
  ORDER BY h.family_name, h.given_name, h.id`;

/** People of the viewer's facilities, by every word of the search; case and accents do not count. */
export async function findHomeUsers(
  { db }: SignedInContext,
  { search, status, ...page }: { search?: string | null; status?: string | null } & PageArgs,
): Promise<HomeUserConnection> {
  const size = pageSize(page);
  const [after] = fromCursor(page.after, uuidPattern) ?? [null];
  const patterns = searchPatterns((search ?? '').slice(0, 200));
  const rows = await db.query<object>(statement, [patterns, status ?? null, after, size + 1], 'findHomeUsers');
  return Object.assign(
    new HomeUserConnection(),
    pageOf(rows.map(asHomeUser), size, user => [user.id]),
  );
}
