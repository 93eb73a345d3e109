import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import { batchPerOperation } from '../../shared/batch.ts';
import { columnsOf } from '../../shared/columns.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { asTerminal } from '../facilities/visiting/places/loadPlaces.ts';
import { Terminal } from '../facilities/visiting/places/terminal.entity.ts';
import { Visit } from './visit.entity.ts';

const statement = `SELECT p.visit_id AS "visitId", ${columnsOf(Terminal, 't')}
    FROM visit_places p JOIN terminals t ON t.facility_id = p.facility_id AND t.id = p.terminal_id
   WHERE p.visit_id = ANY($1) ORDER BY p.visit_id, t.type DESC`;

export const placesOf = batchPerOperation<string, Terminal[]>(async ({ db }, ids) => {
  const rows = await db.query<Terminal & { visitId: string }>(statement, [ids], 'placesOfVisits');
  return ids.map(id => [id, rows.filter(({ visitId }) => visitId === id).map(asTerminal)] as const);
}, []);

/** Where a visit is: the facility's own affair. */
@Resolver(() => Visit)
export class VisitPlaces {
  @StaffOnly()
  @FieldResolver(() => [Terminal], { description: 'The terminal, and onsite the booth besides.' })
  places(@Root() { id }: Visit, @Ctx() context: SignedInContext): Promise<Terminal[]> {
    return placesOf(context, id);
  }
}
