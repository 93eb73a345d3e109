import { Field, Int, ObjectType } from 'type-graphql';
import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { badInput, notFound } from '../../../shared/refuse.ts';
import { Visit } from '../visit.entity.ts';
import { asVisit, selectVisits } from '../visit.rows.ts';
import { stillToCome } from '../visit.states.ts';
import * as hit from './hitConditions.ts';
import { visitsOutOfHours, visitsOutOfHoursIn } from './outsideHours.ts';
import type { PlannedChangeInput } from './plannedChange.input.ts';

/** How many of them are shown. */
const shown = 20;

@ObjectType({ description: 'Coming visits that a change would stand in the way of. Staff, of their facilities.' })
export class HitVisits {
  @Field(() => Int, { description: 'All of them.' })
  count!: number;

  @Field(() => [Visit], { description: `The first ${shown}, the next to come first.` })
  visits!: Visit[];
}

/**
 * Visits asked for or booked, and not begun, that would not be allowed any more: they stay until somebody moves or cancels them.
 * @throws NOT_FOUND for another facility
 */
export async function visitsHitBy(context: SignedInContext, change: PlannedChangeInput): Promise<HitVisits> {
  checkIds(change);
  const facilityId = (change.blackout ?? change.hours ?? change.policy ?? change.ban)?.facilityId;
  if (facilityId && !context.viewer.facilityIds.includes(facilityId)) throw notFound();

  const { text, values } = await conditionOf(context, change);
  const { db, viewer, now } = context;
  const rows = await db.query<{ id: string; count: number }>(
    `SELECT v.id, count(*) OVER ()::integer AS count FROM visits v
      WHERE v.facility_id = ANY ($1) AND v.starts_at > $2 AND v.status = ANY ($3) AND ${text}
      ORDER BY v.starts_at, v.id LIMIT ${shown}`,
    [viewer.facilityIds, now(), stillToCome, ...values],
  );
  const ids = rows.map(({ id }) => id);
  const visits = ids.length
    ? await db.query<object>(`${selectVisits(viewer)} WHERE v.id = ANY ($1) ORDER BY v.starts_at, v.id`, [ids])
    : [];
  return { count: rows[0]?.count ?? 0, visits: visits.map(asVisit) };
}

async function conditionOf(context: SignedInContext, change: PlannedChangeInput): Promise<hit.HitCondition> {
  const { blackout, terminalBlock, terminalOut, terminalChange, hours, policy } = change;
  const { person, commitment, keepApart, ban } = change;
  if (blackout) return hit.byBlackout(blackout);
  if (terminalBlock) return hit.byTerminalBlock(terminalBlock);
  if (terminalOut) return hit.byTerminalOut(terminalOut);
  if (terminalChange) return hit.byTerminalChange(terminalChange);
  if (hours) return hit.byIds(await visitsOutOfHours(context, hours));
  if (policy) return hit.byPolicy(policy);
  if (commitment) return hit.byCommitment(commitment);
  if (keepApart) return hit.byKeepApart(keepApart);
  if (ban) return hit.byBan(ban);
  const unit = person!.housingUnitId;
  const outside = unit ? await visitsOutOfHoursIn(context, person!.incarceratedPersonId, unit) : [];
  return hit.byPerson(person!, outside);
}

/** One change, and ids that can be some. */
function checkIds(change: PlannedChangeInput): void {
  const changes = Object.values(change).filter(Boolean) as object[];
  if (changes.length !== 1) throw badInput('Name exactly one change.');
  for (const [name, value] of Object.entries(changes[0]!)) {
    const ids = (/Ids?$|^id$/.test(name) && value != null ? [value].flat() : []) as string[];
    if (!ids.every(id => uuidPattern.test(id))) throw notFound();
  }
}
