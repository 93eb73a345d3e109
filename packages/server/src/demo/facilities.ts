/** A facility of the demo world, with the columns of its table. Places and telephone numbers are invented. */
export interface DemoFacility {
  key: FacilityKey;
  name: string;
  referencePrefix: string;
  state: string;
  timeZone: string;
  type: 'JAIL' | 'PRISON';
  averageDailyPopulation: number;
  phone: string;
  kindsOffered: readonly ('REMOTE' | 'ONSITE')[];
  minimumAge: number;
  decisionDays: number;
  infoDays: number;
  correctionDays: number;
  askAgainDays: number;
  documentDays: number;
  /** What families read before they ask, in both languages or in none. */
  familyNoteEn: string | null;
  familyNoteEs: string | null;
}

export type FacilityKey = 'riverbend' | 'juniper' | 'cedar' | 'saltgrass' | 'lanternfield';

export const demoStates: Readonly<Record<string, string>> = { CO: 'Colorado', OH: 'Ohio', OR: 'Oregon', TX: 'Texas' };

/** Every other facility keeps the days that a new one starts with; pictures stay for a year, so that old stories can be looked at. */
const usual = {
  minimumAge: 18,
  decisionDays: 3,
  infoDays: 14,
  correctionDays: 30,
  askAgainDays: 180,
  documentDays: 365,
  familyNoteEn: null,
  familyNoteEs: null,
};
const both = ['REMOTE', 'ONSITE'] as const;

export const demoFacilities: Readonly<Record<FacilityKey, DemoFacility>> = {
  riverbend: {
    ...usual,
    key: 'riverbend',
    name: 'Riverbend County Jail',
    referencePrefix: 'RC',
    state: 'CO',
    timeZone: 'America/Denver',
    type: 'JAIL',
    averageDailyPopulation: 640,
    phone: '303-555-0142',
    kindsOffered: both,
    decisionDays: 2,
    familyNoteEn: 'Bring the ID that is in your picture to each visit. Children come in with an adult.',
    familyNoteEs: 'Traiga a cada visita la identificación de su foto. Los niños entran con un adulto.',
  },
  juniper: {
    ...usual,
    key: 'juniper',
    name: 'Juniper Flats County Jail',
    referencePrefix: 'JF',
    state: 'CO',
    timeZone: 'America/Denver',
    type: 'JAIL',
    averageDailyPopulation: 74,
    phone: '970-555-0118',
    kindsOffered: ['REMOTE'],
    decisionDays: 5,
  },
  cedar: {
    ...usual,
    key: 'cedar',
    name: 'Cedar Hollow Correctional Center',
    referencePrefix: 'CH',
    state: 'OH',
    timeZone: 'America/New_York',
    type: 'PRISON',
    averageDailyPopulation: 1840,
    phone: '614-555-0167',
    kindsOffered: both,
    decisionDays: 7,
    infoDays: 21,
  },
  saltgrass: {
    ...usual,
    key: 'saltgrass',
    name: 'Saltgrass County Detention Center',
    referencePrefix: 'SG',
    state: 'TX',
    timeZone: 'America/Chicago',
    type: 'JAIL',
    averageDailyPopulation: 410,
    phone: '361-555-0139',
    kindsOffered: both,
  },
  lanternfield: {
    ...usual,
    key: 'lanternfield',
    name: 'Lanternfield State Prison',
    referencePrefix: 'LF',
    state: 'OR',
    timeZone: 'America/Los_Angeles',
    type: 'PRISON',
    averageDailyPopulation: 920,
    phone: '541-555-0193',
    kindsOffered: both,
    minimumAge: 21,
    decisionDays: 4,
    askAgainDays: 365,
  },
};
