import { Field, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { tooManyRequests } from '../../shared/refuse.ts';
import { fromCursor, type Page, type PageArgs, PageInfo, pageSize, toCursor, uuidPattern } from '../../shared/page.ts';
import { asHomeUser, homeUserColumns } from './account.rows.ts';
import { HomeUser } from './homeUser.entity.ts';
import { type SearchPlan, searchPlanOf } from './searchPlan.ts';
import { countBeside } from './signIn/attempts.ts';

@ObjectType({ description: 'Home users, a page at a time, in the order in which they were found.' })
export class HomeUserConnection implements Page<HomeUser> {
  @Field(() => [HomeUser])
  nodes!: HomeUser[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

/** Where a search stands: in which range, at which term of whom. Without a person it goes on past all that begins so. */
interface Place {
  look: number;
  term: string | null;
  id: string | null;
}
type Hit = Place & { person: HomeUser };

type Asked = { search?: string | null; status?: string | null } & PageArgs;

const nobody = '00000000-0000-0000-0000-000000000000';
const cursorPatterns = [/^[1-9]\d?$/, /^[^\0]{0,400}$/su, uuidPattern] as const;

/** While a page would be empty, so many statements follow one another; each reads a bounded number of the database's pages. */
const mostSteps = 4;

const statementOf = (found: string) => `SELECT found.look, found.term, found.id AS "foundId", ${homeUserColumns()}
    FROM ${found}($1, $2, $3, $4, $5, $6, $7) found LEFT JOIN home_users h ON h.id = found.id
   ORDER BY found.look, found.term COLLATE "C", found.id`;
const byTerm = statementOf('home_users_by_term');
const byWords = statementOf('home_users_by_words');

/**
 * People of the viewer's facilities: by the words of a name in any order, user name, e-mail, the end of the phone, or the reference of a
 * request; all but the last two by how they begin. Case and accents do not count. Names come first, and nobody comes twice. Searches by
 * words are counted by account, beside the search itself.
 */
export async function findHomeUsers(context: SignedInContext, asked: Asked): Promise<HomeUserConnection> {
  const [found] = await Promise.all([find(context, asked), asked.search?.trim() ? countSearch(context) : undefined]);
  return found;
}

/** Somebody at work never meets it; a script that reads out who is known here does. */
async function countSearch(context: SignedInContext): Promise<void> {
  const tooMany = await countBeside(context, ['PERSON_SEARCH', context.viewer.accountId]);
  if (tooMany) throw tooManyRequests(tooMany.tryAgainAt);
}

async function find(context: SignedInContext, { search, status, ...page }: Asked): Promise<HomeUserConnection> {
  const size = pageSize(page);
  const plan = searchPlanOf(search ?? '');
  const hits: Hit[] = [];
  let from: Place | null = placeOf(page);
  for (let step = 0; from && step < mostSteps && hits.length === 0; step++) {
    const found = await findFrom(context, plan, { from, status: status ?? null, wanted: size + 1 });
    hits.push(...found.hits);
    from = found.goesOnAt;
  }
  const nodes = hits.slice(0, size).map(({ person }) => person);
  const hasNextPage = hits.length > size || from !== null;
  const last = hits.length > size ? hits[size - 1] : (from ?? hits.at(-1));
  const endCursor = last ? toCursor([String(last.look), last.term ?? '', last.id ?? nobody]) : null;
  const pageInfo = { hasNextPage, endCursor };
  return Object.assign(new HomeUserConnection(), { nodes, pageInfo });
}

function placeOf({ after }: PageArgs): Place {
  const [look = '1', term = null, id = nobody] = fromCursor(after, ...cursorPatterns) ?? [];
  return { look: Number(look), term, id: id === nobody ? null : id };
}

async function findFrom(
  { db }: SignedInContext,
  plan: SearchPlan,
  { from, status, wanted }: { from: Place; status: string | null; wanted: number },
): Promise<{ hits: Hit[]; goesOnAt: Place | null }> {
  type Row = Place & { foundId: string | null };
  const rows =
    plan.by === 'words'
      ? await db.query<Row>(
          byWords,
          [plan.first, plan.second, plan.others, status, from.term, from.id, wanted],
          'homeUsersByWords',
        )
      : await db.query<Row>(
          byTerm,
          [
            plan.looks.map(({ shelf }) => shelf),
            plan.looks.map(({ beginning }) => beginning),
            status,
            from.look,
            from.term,
            from.id,
            wanted,
          ],
          'homeUsersByTerm',
        );
  const hits = rows
    .filter(({ id }) => id !== null)
    .map(({ look, term, foundId, ...person }) => ({ look, term, id: foundId, person: asHomeUser(person) }));
  const goesOn = rows.find(({ foundId }) => foundId === null);
  return { hits, goesOnAt: goesOn ? { ...goesOn, id: null } : null };
}
