import type { FacilityKey } from './facilities.ts';

/** Somebody who works at one or more facilities of the demo world. */
export interface DemoStaffMember {
  key: string;
  givenName: string;
  familyName: string;
  role: 'OFFICER' | 'ADMINISTRATOR';
  facilities: readonly FacilityKey[];
}

const officer = (
  key: string,
  givenName: string,
  familyName: string,
  ...facilities: FacilityKey[]
): DemoStaffMember => ({
  key,
  givenName,
  familyName,
  role: 'OFFICER',
  facilities,
});

const administrator = (key: string, givenName: string, familyName: string, facility: FacilityKey): DemoStaffMember => ({
  key,
  givenName,
  familyName,
  role: 'ADMINISTRATOR',
  facilities: [facility],
});

export const demoStaff: readonly DemoStaffMember[] = [
  officer('tran', 'Theresa', 'Tran', 'riverbend', 'juniper'),
  officer('soto', 'Raymond', 'Soto', 'riverbend'),
  administrator('ashdown', 'Beverly', 'Ashdown', 'riverbend'),
  officer('ostrander', 'Walt', 'Ostrander', 'juniper'),
  administrator('whitcomb', 'Dolores', 'Whitcomb', 'juniper'),
  officer('abara', 'Marcus', 'Abara', 'cedar'),
  officer('kowal', 'Jean', 'Kowal', 'cedar'),
  administrator('venkat', 'Priya', 'Venkataraman', 'cedar'),
  officer('villegas', 'Hector', 'Villegas', 'saltgrass'),
  officer('broussard', 'Dana', 'Broussard', 'saltgrass'),
  administrator('guidry', 'Lonnie', 'Guidry', 'saltgrass'),
  officer('solheim', 'Ingrid', 'Solheim', 'lanternfield'),
  officer('redwing', 'Tomas', 'Redwing', 'lanternfield'),
  administrator('fairweather', 'Naomi', 'Fairweather', 'lanternfield'),
];

/** The officers who decide at a facility, in the order of the list. */
export const officersOf = (facility: FacilityKey) =>
  demoStaff.filter(({ role, facilities }) => role === 'OFFICER' && facilities.includes(facility));
