import type { Viewer } from '../../shared/viewer.ts';
import { ordinaryPolicy } from '../visiting.ts';
import type { TestFacility } from '../people.ts';
import type { World } from '../world.ts';

/** What the facility of a corner has set about visits, by the id of each row. */
export interface SettingsOfCorner {
  housingUnitId: string;
  terminalId: string;
  /** Nothing happens there. */
  spareTerminalId: string;
  terminalBlockId: string;
  visitingHoursId: string;
  blackoutId: string;
}

/** A unit and a place, both in use by nobody; hours, a blackout and a block. */
export async function aVisitingFacility(
  world: World,
  one: (text: string, values: unknown[]) => Promise<string>,
  facility: TestFacility,
  staff: Viewer,
): Promise<SettingsOfCorner> {
  const terminalId = await world.aTerminal(facility);
  const values = [facility.id, '2030-03-04T10:00Z', '2030-03-04T12:00Z', world.clock.now];
  const [visitingHoursId] = (await world.visitingHours(facility, { weekdays: [1], kind: 'ONSITE' })) as [string];
  const versions = 'SELECT (max(version) + 1)::text AS id FROM facility_policies WHERE facility_id = $1';
  const version = Number(await one(versions, [facility.id]));
  await world.aPolicy(facility, { ...ordinaryPolicy, version, created_by: staff.accountId });
  return {
    housingUnitId: await world.aHousingUnit(facility, { name: `Zone of ${terminalId}` }),
    terminalId,
    spareTerminalId: await world.aTerminal(facility),
    visitingHoursId,
    blackoutId: await one(
      "INSERT INTO blackouts (facility_id, starts_at, ends_at, reason_code, created_at) VALUES ($1, $2, $3, 'LOCKDOWN', $4) RETURNING id",
      values,
    ),
    terminalBlockId: await one(
      "INSERT INTO terminal_blocks (facility_id, starts_at, ends_at, reason_code, created_at, terminal_id) VALUES ($1, $2, $3, 'LOCKDOWN', $4, $5) RETURNING id",
      [...values, terminalId],
    ),
  };
}

/** How the row of a corner is found, by the table. */
export const foundSettings: Record<
  string,
  readonly [string, (corner: SettingsOfCorner & { facility: TestFacility }) => string]
> = {
  blackouts: ['id = $1', corner => corner.blackoutId],
  facility_policies: ['facility_id = $1', corner => corner.facility.id],
  housing_units: ['id = $1', corner => corner.housingUnitId],
  terminal_blocks: ['id = $1', corner => corner.terminalBlockId],
  terminals: ['id = $1', corner => corner.terminalId],
  visiting_hours: ['id = $1', corner => corner.visitingHoursId],
};
