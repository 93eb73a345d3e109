import type { SignedInContext } from '../../shared/context.ts';
import type { PageArgs } from '../../shared/page.ts';
import { notFound } from '../../shared/refuse.ts';
import { Role } from '../../shared/viewer.ts';
import { listVisits, type VisitConnection } from './listVisits.ts';
import { loadVisit } from './loadVisit.ts';
import { readReference } from './reference.ts';
import type { Visit } from './visit.entity.ts';
import type { VisitFilter } from './visit.inputs.ts';
import { asVisit, selectVisits } from './visit.rows.ts';

/** One visit. Who reads another person's is on record before it leaves. */
export async function readVisit(context: SignedInContext, id: string): Promise<Visit> {
  return noted(context, await loadVisit(context, id));
}

/** @throws NOT_FOUND, also for one of another facility */
export async function readVisitByReference(context: SignedInContext, typed: string): Promise<Visit> {
  const { db, viewer } = context;
  const reference = readReference(typed);
  const rows = reference
    ? await db.query<object>(
        `${selectVisits(viewer)} WHERE v.facility_id = ANY($1) AND v.reference = $2`,
        [viewer.facilityIds, reference],
        'visitByReference',
      )
    : [];
  if (!rows[0]) throw notFound();
  return noted(context, asVisit(rows[0]));
}

function noted(context: SignedInContext, visit: Visit): Visit {
  const { id: viewedVisitId, homeUserId, facilityId } = visit;
  if (context.viewer.role !== Role.HOME_USER)
    context.noteRead({ type: 'VISIT_READ', viewedVisitId, homeUserId, facilityId });
  return visit;
}

/** Pages are the daily work of staff, and looks at a visit are recorded one by one. A program takes all of a page. */
export async function readVisits(
  context: SignedInContext,
  asked: { filter?: VisitFilter | null } & PageArgs,
): Promise<VisitConnection> {
  const page = await listVisits(context, asked);
  if (context.viewer.role !== Role.API) return page;
  for (const [facilityId, visits] of Map.groupBy(page.nodes, node => node.facilityId))
    context.noteRead({ type: 'VISITS_LISTED', listedVisitIds: visits.map(({ id }) => id), facilityId });
  return page;
}
