import { batchPerOperation } from '../../shared/batch.ts';
import { columnsOf } from '../../shared/columns.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { dayAt } from '../../shared/zoneClock.ts';
import { ageOn } from './rules/visitorRules.ts';
import type { Visit } from './visit.entity.ts';
import { VisitParticipant } from './visitParticipant.entity.ts';

const statement = `SELECT ${columnsOf(VisitParticipant, 'p')} FROM visit_participants p WHERE p.visit_id = ANY($1)
  ORDER BY p.visit_id, p.guest_id IS NOT NULL, p.family_name, p.given_name, p.visitor_id`;

const participants = batchPerOperation<string, VisitParticipant[]>(async ({ db }, ids) => {
  const rows = Map.groupBy(await db.query<VisitParticipant>(statement, [ids], 'visitorsOfVisits'), row => row.visitId);
  return ids.map(id => [id, rows.get(id) ?? []] as const);
}, []);

/** Who comes to a visit, with their whole years on its day. */
export async function visitorsOf(context: SignedInContext, visit: Visit): Promise<VisitParticipant[]> {
  const day = dayAt(visit.facility.timeZone, visit.startsAt.getTime());
  return (await participants(context, visit.id)).map(row =>
    Object.assign(new VisitParticipant(), row, {
      id: row.visitorId,
      age: ageOn(day, row.dateOfBirth),
      isHomeUser: row.guestId === null,
    }),
  );
}
