import { randomUUID } from 'node:crypto';
import type { SignedInContext } from '../../../../shared/context.ts';
import { tidy } from '../../../../shared/inputRules.ts';
import { FieldProblem, InvalidInput } from '../../../../shared/problem.ts';
import { notFound } from '../../../../shared/refuse.ts';
import { lockFacilities } from '../../../accounts/staff/lockFacilities.ts';
import { VisitKind } from '../../facility.entity.ts';
import { loadTerminal, terminalsOf } from './loadPlaces.ts';
import { type ChangeTerminalResult, TerminalChanged } from './places.answers.ts';
import type { SaveTerminalInput } from './places.inputs.ts';
import { type Terminal, TerminalType } from './terminal.entity.ts';
import { unitsProblem } from './unitsProblem.ts';

const mostTerminals = 500;
const save = `
  INSERT INTO terminals AS t (facility_id, id, name, type, kinds, housing_unit_ids, officer_note) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (facility_id, id) DO UPDATE SET name = excluded.name, kinds = excluded.kinds, housing_unit_ids = excluded.housing_unit_ids,
    officer_note = excluded.officer_note, version = t.version + 1`;

/** Adds a terminal or booth, or changes one if it still is what the administrator saw. Visits booked there stay there. */
export async function saveTerminal(
  context: SignedInContext,
  { facilityId, id: changed, version, ...input }: SaveTerminalInput,
): Promise<typeof ChangeTerminalResult> {
  const { db, viewer, announce } = context;
  if (!viewer.facilityIds.includes(facilityId)) throw notFound();
  await lockFacilities(context, [facilityId]);
  const terminals = await terminalsOf(context, facilityId);
  const known = terminals.find(({ id }) => id === changed);
  if (changed && !known) throw notFound();
  if (known && known.version !== version) return new TerminalChanged(known);

  const name = tidy(input.name)!;
  const problems = [
    nameProblem(name, terminals, known),
    placeProblem(input, known),
    await unitsProblem(context, facilityId, input.housingUnitIds),
  ].filter(problem => problem !== undefined);
  if (problems.length > 0) return new InvalidInput(problems);

  const id = known?.id ?? randomUUID();
  const { type, kinds, housingUnitIds, officerNote } = input;
  await db.execute(save, [facilityId, id, name, type, kinds, housingUnitIds, tidy(officerNote)]);
  announce({ type: 'TERMINAL_SAVED', facilityId, terminalId: id, version: (known?.version ?? 0) + 1 });
  return loadTerminal(context, id);
}

function nameProblem(name: string, terminals: readonly Terminal[], known: Terminal | undefined) {
  if (terminals.some(other => other !== known && other.name.toLowerCase() === name.toLowerCase()))
    return new FieldProblem('name', 'TAKEN', 'Another place has this name. Choose another one.');
  return !known && terminals.length >= mostTerminals
    ? new FieldProblem('name', 'TOO_MANY', `A facility has at most ${mostTerminals} places. Close one first.`)
    : undefined;
}

function placeProblem({ type, kinds }: Pick<SaveTerminalInput, 'type' | 'kinds'>, known: Terminal | undefined) {
  if (known && known.type !== type)
    return new FieldProblem('type', 'FIXED', 'A terminal stays a terminal, a booth a booth. Close it and add another.');
  return type === TerminalType.BOOTH && kinds.includes(VisitKind.REMOTE)
    ? new FieldProblem('kinds', 'NOT_OF_BOOTH', 'A booth is for visits at the facility alone.')
    : undefined;
}
