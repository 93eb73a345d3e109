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
import { Visit } from './visit.entity.ts';
import { narrowedBy } from './visit.filter.ts';
import { type VisitFilter, VisitPhase } from './visit.inputs.ts';
import { asVisit, selectVisits } from './visit.rows.ts';

@ObjectType({ description: 'Visits, a page at a time.' })
export class VisitConnection implements Page<Visit> {
  @Field(() => [Visit])
  nodes!: Visit[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

const cursorKey = (visit: Visit) => [visit.startsAt.toISOString(), visit.id] as const;

/**
 * Visits that the viewer may see, the next one first, or of the past ones the latest. A page is made of index scans from its cursor on: of
 * the past, one through what is over ahead of its time and one through the time that is over.
 */
export async function listVisits(
  { db, viewer, now }: SignedInContext,
  { filter, ...page }: { filter?: VisitFilter | null } & PageArgs,
): Promise<VisitConnection> {
  const size = pageSize(page);
  const after = fromCursor(page.after, momentPattern, uuidPattern);
  const isPast = filter?.phase === VisitPhase.PAST;
  const { of, values, place } = narrowedBy(viewer, filter ?? {});
  const moment = place(now());
  const limit = place(size + 1);
  const [order, further] = isPast ? ['DESC', '<'] : ['', '>'];
  const cursor = after
    ? `AND (v.starts_at, v.id) ${further} (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)`
    : '';

  const part = (condition: string) =>
    of(`AND ${condition} ${cursor} ORDER BY v.starts_at ${order}, v.id ${order} LIMIT ${limit}`);
  const parts = isPast
    ? [
        `v.starts_at >= ${moment} AND NOT v.takes_capacity`,
        `v.starts_at < ${moment} AND (NOT v.takes_capacity OR v.ends_at <= ${moment})`,
      ]
    : [
        `v.starts_at > ${moment}::timestamptz - interval '8 hours' AND v.takes_capacity AND v.ends_at > ${moment} AND coalesce(v.held_until > ${moment}, true)`,
      ];
  const statement = `WITH page AS (SELECT * FROM (${parts.map(part).join(' UNION ALL ')}) AS parts ORDER BY 3 ${order}, 2 ${order} LIMIT ${limit})
    ${selectVisits(viewer)} JOIN page ON page.facility_id = v.facility_id AND page.id = v.id
    ORDER BY v.starts_at ${order}, v.id ${order}`;
  const rows = await db.query<object>(statement, values, nameOf(statement));
  return Object.assign(new VisitConnection(), pageOf(rows.map(asVisit), size, cursorKey));
}

const names = new Map<string, string>();

/** A filter makes one of many texts; each is prepared under a name of its own, up to as many as people really use. */
function nameOf(statement: string): string | undefined {
  if (!names.has(statement) && names.size < 64) names.set(statement, `listVisits${names.size}`);
  return names.get(statement);
}
