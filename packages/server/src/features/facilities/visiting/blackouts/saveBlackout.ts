import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../../../shared/context.ts';
import { tidy } from '../../../../shared/inputRules.ts';
import { uuidPattern } from '../../../../shared/page.ts';
import { FieldProblem, InvalidInput } from '../../../../shared/problem.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { lockFacilities } from '../../../accounts/staff/lockFacilities.ts';
import { oneReasonProblem } from '../oneReasonProblem.ts';
import { periodProblems } from '../periodProblems.ts';
import { terminalsOf, unitsOf } from '../places/loadPlaces.ts';
import { BlackoutChanged, type SaveBlackoutInput, type SaveBlackoutResult } from './blackout.inputs.ts';
import { loadBlackout } from './loadBlackouts.ts';

const save = `
  INSERT INTO blackouts AS b (facility_id, id, housing_unit_id, terminal_id, starts_at, ends_at, reason_code, officer_note, created_at, created_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (facility_id, id) DO UPDATE SET housing_unit_id = excluded.housing_unit_id, terminal_id = excluded.terminal_id,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, reason_code = excluded.reason_code, officer_note = excluded.officer_note,
    version = b.version + 1`;

/** Adds a time without visits, or changes one if it still is what the administrator saw. Visits booked in it stay; staff move or cancel them. */
export async function saveBlackout(
  context: SignedInContext,
  { facilityId, id: changed, version, ...input }: SaveBlackoutInput,
): Promise<typeof SaveBlackoutResult> {
  const { db, viewer, now, announce } = context;
  if (!viewer.facilityIds.includes(facilityId) || (changed && !uuidPattern.test(changed))) throw notFound();
  await lockFacilities(context, [facilityId]);
  const known = changed ? await loadBlackout(context, facilityId, changed) : undefined;
  if (changed && !known) throw notFound();
  if (known && known.version !== version) return new BlackoutChanged(known);

  const { startsAt, endsAt, reasonCode, officerNote, housingUnitId = null, terminalId = null } = input;
  const problems = [
    ...periodProblems(startsAt, endsAt, now()),
    ...(await whereProblems(context, facilityId, housingUnitId, terminalId)),
    ...(await oneReasonProblem(context, { facilityId, reasonCode, officerNote })),
  ];
  if (problems.length > 0) return new InvalidInput(problems);

  const id = known?.id ?? randomUUID();
  const where = [housingUnitId, terminalId];
  const why = [reasonCode, tidy(officerNote), now(), viewer.accountId];
  await db.execute(save, [facilityId, id, ...where, startsAt, endsAt, ...why]);
  announce({ type: 'BLACKOUT_SAVED', facilityId, blackoutId: id, version: (known?.version ?? 0) + 1 });
  return (await loadBlackout(context, facilityId, id))!;
}

async function whereProblems(
  context: SignedInContext,
  facilityId: string,
  unit: string | null,
  terminal: string | null,
): Promise<FieldProblem[]> {
  if (unit && terminal) return [new FieldProblem('terminalId', 'NOT_BOTH', 'Choose a unit or a place, not both.')];
  if (unit && !(await unitsOf(context, facilityId)).some(({ id }) => id === unit))
    return [new FieldProblem('housingUnitId', 'UNKNOWN', 'This unit is not at this facility. Choose from the list.')];
  if (terminal && !(await terminalsOf(context, facilityId)).some(({ id }) => id === terminal))
    return [new FieldProblem('terminalId', 'UNKNOWN', 'This place is not at this facility. Choose from the list.')];
  return [];
}
