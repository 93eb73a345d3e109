import type { SignedInContext } from '../../../../shared/context.ts';
import { FieldProblem } from '../../../../shared/problem.ts';
import { unitsOf } from './loadPlaces.ts';

/** @returns what is the matter with a choice of housing units, or nothing: each once, and none of another facility or closed */
export async function unitsProblem(
  context: SignedInContext,
  facilityId: string,
  chosen: readonly string[],
): Promise<FieldProblem | undefined> {
  if (chosen.length === 0) return undefined;
  const known = new Set((await unitsOf(context, facilityId)).map(({ id }) => id));
  if (!chosen.every(id => known.has(id)))
    return new FieldProblem(
      'housingUnitIds',
      'UNKNOWN',
      'One of these units is not at this facility. Choose from the list.',
    );
  return new Set(chosen).size < chosen.length
    ? new FieldProblem('housingUnitIds', 'TWICE', 'Choose each unit once.')
    : undefined;
}
