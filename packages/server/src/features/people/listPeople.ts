import { Field, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { fromCursor, type Page, type PageArgs, PageInfo, pageOf, pageSize, uuidPattern } from '../../shared/page.ts';
import { notFound, tooManyRequests } from '../../shared/refuse.ts';
import { wordsOf } from '../accounts/searchText.ts';
import { countBeside } from '../accounts/signIn/attempts.ts';
import { IncarceratedPerson } from './incarceratedPerson.entity.ts';
import { asIncarceratedPerson, personColumns } from './incarceratedPerson.rows.ts';
import type { PersonStatus } from './incarceratedPerson.states.ts';

@ObjectType({ description: 'People held at a facility, a page at a time, by family name.' })
export class IncarceratedPersonConnection implements Page<IncarceratedPerson> {
  @Field(() => [IncarceratedPerson])
  nodes!: IncarceratedPerson[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

interface Asked extends PageArgs {
  facilityId: string;
  search?: string | null;
  housingUnitId?: string | null;
  status?: PersonStatus | null;
}

/** More words than that say nothing more. */
const mostParts = 6;

/** Parts of a name or a number, the longest first: each has to be found somewhere. Letters and digits alone, so that none is a pattern. */
export const partsOf = (search: string): string[] =>
  wordsOf(search)
    .slice(0, mostParts)
    .sort((a, b) => b.length - a.length)
    .map(part => `%${part}%`);

/** People of one of the viewer's facilities, by parts of the name or number. Searches are counted by account. */
export async function listPeople(context: SignedInContext, asked: Asked): Promise<IncarceratedPersonConnection> {
  const { facilityId, search, housingUnitId, status } = asked;
  if (!context.viewer.facilityIds.includes(facilityId)) throw notFound();
  const size = pageSize(asked);
  const [afterName = null, afterId = null] = fromCursor(asked.after, /^[^\0]{0,400}$/su, uuidPattern) ?? [];
  const parts = partsOf(search ?? '');
  if (search?.trim()) {
    const tooMany = await countBeside(context, ['PERSON_SEARCH', context.viewer.accountId]);
    if (tooMany) throw tooManyRequests(tooMany.tryAgainAt);
  }
  const nobody = (search?.trim() && parts.length === 0) || (housingUnitId && !uuidPattern.test(housingUnitId));
  const rows = nobody
    ? []
    : await context.db.query<object>(
        `SELECT ${personColumns(context)} FROM search_incarcerated_people($1, $2, $3, $4, $5, $6, $7) found
           JOIN incarcerated_people p ON p.facility_id = $1 AND p.id = found.id ORDER BY p.sort_name, p.id`,
        [facilityId, parts, housingUnitId ?? null, status ?? null, afterName, afterId, size + 1],
        'searchIncarceratedPeople',
      );
  const people = rows.map(asIncarceratedPerson);
  return Object.assign(
    new IncarceratedPersonConnection(),
    pageOf(people, size, ({ sortName, id }) => [sortName, id]),
  );
}
