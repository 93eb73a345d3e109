import { Temporal } from 'temporal-polyfill';
import { days } from '../../shared/clock.ts';
import { demoFacilities, type FacilityKey } from '../facilities.ts';
import { demoStaff } from '../staff.ts';
import { idOf } from '../world/ids.ts';
import type { TableRows } from '../world/tables.ts';
import { boothNames } from './calendar.ts';
import { demoVisiting } from './settings.ts';
import { policyOf } from './slots.ts';
import { demoTerms } from './terms.ts';

const facilities = Object.keys(demoVisiting) as FacilityKey[];
const longAgo = '2025-01-01';
/** The second: each facility starts with one by itself. */
export const policyVersion = 2;

export const facilityId = (facility: FacilityKey) => idOf(`facility ${facility}`);
export const unitId = (facility: FacilityKey, unit: string) => idOf(`unit ${unit} of ${facility}`);
export const placeId = (facility: FacilityKey, place: string) => idOf(`place ${place} of ${facility}`);
const unitIds = (facility: FacilityKey, units: readonly string[] = []) => units.map(unit => unitId(facility, unit));

/** What each facility sets about visits: units, policy, weekly hours, places, terms, and one closed morning to come. */
export function settingsTables(now: Date): TableRows[] {
  return [
    { table: 'housing_units', rows: facilities.flatMap(unitRows) },
    { table: 'facility_policies', rows: facilities.map(facility => policyRow(facility, now)) },
    { table: 'visiting_hours', rows: facilities.flatMap(hoursRows) },
    { table: 'terminals', rows: facilities.flatMap(facility => placeRows(facility, now)) },
    { table: 'visiting_terms', rows: facilities.map(facility => termsRow(facility, now)) },
    { table: 'blackouts', rows: [closedMorning('riverbend', now)] },
  ];
}

const unitRows = (facility: FacilityKey) =>
  demoVisiting[facility].units.map(name => ({ facility_id: facilityId(facility), id: unitId(facility, name), name }));

const policyRow = (facility: FacilityKey, now: Date) => ({
  facility_id: facilityId(facility),
  version: policyVersion,
  effective_from: longAgo,
  ...policyOf(facility),
  created_at: new Date(now.getTime() - days(400)),
  created_by: administratorOf(facility),
});

const hoursRows = (facility: FacilityKey) =>
  demoVisiting[facility].hours.flatMap(({ kind, weekdays, opens, closes, units }) =>
    weekdays.map(weekday => ({
      facility_id: facilityId(facility),
      id: idOf(`hours of ${facility}: ${kind} ${weekday} ${opens}`),
      kind,
      weekday,
      opens,
      closes,
      housing_unit_ids: unitIds(facility, units),
      valid_from: longAgo,
    })),
  );

function placeRows(facility: FacilityKey, now: Date) {
  const { terminals, booths } = demoVisiting[facility];
  const place = (name: string) => ({ facility_id: facilityId(facility), id: placeId(facility, name), name });
  return [
    ...terminals.map(({ name, kinds, units, out }) => ({
      ...place(name),
      type: 'TERMINAL',
      kinds,
      housing_unit_ids: unitIds(facility, units),
      out_of_service_since: out ? new Date(now.getTime() - days(2)) : null,
      officer_note: out ? 'The screen stays dark. A technician comes on Thursday.' : null,
    })),
    ...boothNames(booths).map(name => ({
      ...place(name),
      type: 'BOOTH',
      kinds: ['ONSITE'],
      housing_unit_ids: [],
      out_of_service_since: null,
      officer_note: null,
    })),
  ];
}

const termsRow = (facility: FacilityKey, now: Date) => ({
  facility_id: facilityId(facility),
  version: 1,
  effective_from: longAgo,
  ...demoTerms(demoFacilities[facility].name),
  created_at: new Date(now.getTime() - days(400)),
  created_by: administratorOf(facility),
});

/** Nine days from now the water is off until noon. */
function closedMorning(facility: FacilityKey, now: Date) {
  const zone = demoFacilities[facility].timeZone;
  const day = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 9 });
  const at = (hour: number) => new Date(day.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds);
  return {
    facility_id: facilityId(facility),
    id: idOf(`closed morning of ${facility}`),
    starts_at: at(6),
    ends_at: at(12),
    reason_code: 'TERMINAL_NOT_AVAILABLE',
    officer_note: 'The water is off until noon.',
    created_at: new Date(now.getTime() - days(3)),
    created_by: administratorOf(facility),
  };
}

export function administratorOf(facility: FacilityKey): string {
  const { key } = demoStaff.find(member => member.role === 'ADMINISTRATOR' && member.facilities.includes(facility))!;
  return idOf(`staff member ${key}`);
}
