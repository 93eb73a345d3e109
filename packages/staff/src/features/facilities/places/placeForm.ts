import type { PlannedChangeInput, TerminalType, VisitKind } from '@openvisit/schema/staff/graphql.ts';
import { faultsIn, type FaultWords, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import type { Place } from './placesQuery.ts';

export interface TypedPlace {
  name: string;
  type: TerminalType;
  kinds: VisitKind[];
  housingUnitIds: string[];
  officerNote: string;
}

export type PlaceField = keyof TypedPlace;

export const placeRules = { name: { max: 60 }, officerNote: { max: 2000, optional: true, lines: true } };
export const placeFields: readonly PlaceField[] = ['name', 'type', 'kinds', 'housingUnitIds', 'officerNote'];

/** What stands on the server, as one would type it; a new terminal without it. */
export const typedPlace = (place: Place | undefined): TypedPlace => ({
  name: place?.name ?? '',
  type: place?.type ?? 'TERMINAL',
  kinds: [...(place?.kinds ?? ['REMOTE', 'ONSITE'])],
  housingUnitIds: (place?.housingUnits ?? []).map(({ id }) => id),
  officerNote: place?.officerNote ?? '',
});

/** What the server would refuse. */
export function placeFaults(typed: TypedPlace, words: FaultWords<PlaceField>): FieldFault<PlaceField>[] {
  const texts = { name: typed.name, officerNote: typed.officerNote };
  const faults: FieldFault<PlaceField>[] = faultsIn(texts, placeRules, words);
  return typed.kinds.length > 0 ? faults : [...faults, { id: 'kinds', message: words('kinds', 'REQUIRED') }];
}

/** What a change of kinds or units would mean for the visits there; nothing for a terminal that is new, or stays as it is. */
export function plannedPlace(typed: TypedPlace, place: Place | undefined): PlannedChangeInput | undefined {
  const before = typedPlace(place);
  const stays = sameSet(typed.kinds, before.kinds) && sameSet(typed.housingUnitIds, before.housingUnitIds);
  if (!place || stays || typed.kinds.length === 0) return undefined;
  return { terminalChange: { terminalId: place.id, kinds: typed.kinds, housingUnitIds: typed.housingUnitIds } };
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every(each => other.includes(each));
