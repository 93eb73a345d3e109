import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../../../shared/context.ts';
import { FieldProblem, InvalidInput } from '../../../../shared/problem.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { lockFacilities } from '../../../accounts/staff/lockFacilities.ts';
import { loadFacility } from '../../loadFacility.ts';
import { unitsProblem } from '../places/unitsProblem.ts';
import { hoursProblems } from './hoursProblems.ts';
import { everyHours } from './loadHours.ts';
import { overlap } from './overlap.ts';
import {
  HoursOverlap,
  type SaveVisitingHoursInput,
  type SaveVisitingHoursResult,
  VisitingHoursChanged,
  VisitingHoursSaved,
} from './visitingHours.inputs.ts';

const mostHours = 500;
const save = `
  INSERT INTO visiting_hours AS h (facility_id, id, weekday, kind, opens, closes, housing_unit_ids, valid_from, valid_to)
  SELECT $1, n.id, n.weekday, $4, $5::time, $6::time, $7, $8::date, $9::date FROM unnest($2::uuid[], $3::integer[]) AS n (id, weekday)
  ON CONFLICT (facility_id, id) DO UPDATE SET kind = excluded.kind, weekday = excluded.weekday, opens = excluded.opens, closes = excluded.closes,
    housing_unit_ids = excluded.housing_unit_ids, valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = h.version + 1`;

/** Adds weekly hours on one day or several, or changes those of one day if they still are what the administrator saw. */
export async function saveVisitingHours(
  context: SignedInContext,
  input: SaveVisitingHoursInput,
): Promise<typeof SaveVisitingHoursResult> {
  const { db, viewer, now, announce } = context;
  const { facilityId, id: changed, version, weekdays, kind, opens, closes, housingUnitIds, validFrom } = input;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  await lockFacilities(context, [facilityId]);
  const facility = (await loadFacility(context, facilityId))!;
  const others = await everyHours(context, facilityId);
  const known = others.find(({ id }) => id === changed);
  if (changed && !known) throw notFound();
  if (known && known.version !== version) return new VisitingHoursChanged(known);

  const problems = [
    ...hoursProblems(input, now(), facility.timeZone),
    await unitsProblem(context, facilityId, housingUnitIds),
    others.length + weekdays.length > mostHours ? tooMany : undefined,
  ].filter(problem => problem !== undefined);
  if (problems.length > 0) return new InvalidInput(problems);

  const validTo = input.validTo ?? null;
  const openings = weekdays.map(weekday => ({ kind, weekday, opens, closes, housingUnitIds, validFrom, validTo }));
  const met = others.filter(other => other !== known && openings.some(opening => overlap(opening, other)));
  if (met.length > 0) return new HoursOverlap(met);

  const ids = weekdays.map(() => known?.id ?? randomUUID());
  await db.execute(save, [facilityId, ids, weekdays, kind, opens, closes, housingUnitIds, validFrom, validTo]);
  announce({ type: 'VISITING_HOURS_SAVED', facilityId, visitingHoursIds: ids });
  const visitingHours = (await everyHours(context, facilityId)).filter(({ id }) => ids.includes(id));
  return Object.assign(new VisitingHoursSaved(), { visitingHours, facility });
}

const tooMany = new FieldProblem(
  'weekdays',
  'TOO_MANY',
  `A facility has at most ${mostHours} hours. Remove some first.`,
);
