import type { PlannedChangeInput, SaveVisitingHoursInput, VisitKind } from '@openvisit/schema/staff/graphql.ts';
import type { FaultWords, FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { todayIn } from '../terms/termsForm.ts';
import type { Hours, HoursFacility } from './hoursAsks.ts';

/** Monday first, as in ISO 8601. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Weekday = (typeof weekdays)[number];

export interface TypedHours {
  kind: VisitKind;
  weekdays: Weekday[];
  opens: string;
  closes: string;
  housingUnitIds: string[];
  validFrom: string;
  validTo: string;
}
export type HoursField = keyof TypedHours;
export const hoursFields: readonly HoursField[] = [
  'kind',
  'weekdays',
  'opens',
  'closes',
  'housingUnitIds',
  'validFrom',
  'validTo',
];

/** What stands on the server, as one would type it; new hours begin today. */
export const typedHours = (hours: Hours | undefined, timeZone: string): TypedHours =>
  hours
    ? { ...hours, ...chosenIn(hours), validTo: hours.validTo ?? '' }
    : {
        kind: 'REMOTE',
        weekdays: [],
        opens: '',
        closes: '',
        housingUnitIds: [],
        validFrom: todayIn(timeZone),
        validTo: '',
      };

const chosenIn = ({ weekday, housingUnits }: Hours) => ({
  weekdays: [String(weekday) as Weekday],
  housingUnitIds: housingUnits.map(({ id }) => id),
});

/** What the server would refuse, known before anything is sent. */
export function hoursFaults(typed: TypedHours, words: FaultWords<HoursField>): FieldFault<HoursField>[] {
  const { opens, closes, validFrom, validTo } = typed;
  const codes: Partial<Record<HoursField, string | false>> = {
    weekdays: typed.weekdays.length === 0 && 'REQUIRED',
    opens: !opens && 'REQUIRED',
    closes: closes ? closes === opens && 'SAME' : 'REQUIRED',
    validFrom: !validFrom && 'REQUIRED',
    validTo: validTo !== '' && validTo < validFrom && 'BEFORE_START',
  };
  return hoursFields.flatMap(id => {
    const code = codes[id];
    return code ? [{ id, message: words(id, code) }] : [];
  });
}

const inNumbers = (typed: TypedHours) => ({
  kind: typed.kind,
  weekdays: typed.weekdays.map(Number),
  opens: typed.opens,
  closes: typed.closes,
  housingUnitIds: typed.housingUnitIds,
  validFrom: typed.validFrom,
  validTo: typed.validTo || null,
});

export const hoursInput = (
  facilityId: string,
  typed: TypedHours,
  hours: Hours | undefined,
  version: number | undefined,
): SaveVisitingHoursInput => ({ facilityId, ...inNumbers(typed), ...(hours && { id: hours.id, version }) });

/** What booked visits are asked about. New hours only open more, so that there is nothing to ask. */
export function plannedHours(
  { id: facilityId }: HoursFacility,
  hours: Hours | undefined,
  typed: TypedHours,
  isFine: boolean,
): PlannedChangeInput | undefined {
  return hours && isFine ? { hours: { facilityId, id: hours.id, ...inNumbers(typed) } } : undefined;
}

/** The same for hours that go. */
export const removedHours = ({ id: facilityId, timeZone }: HoursFacility, hours: Hours): PlannedChangeInput => ({
  hours: { facilityId, id: hours.id, ...inNumbers(typedHours(hours, timeZone)), removed: true },
});
