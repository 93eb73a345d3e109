import { demoFacilities, type FacilityKey } from '../facilities.ts';
import { randomFrom } from '../random.ts';
import { demoPeople } from '../people.ts';
import { demoVisiting } from './settings.ts';
import { demoTies } from './ties.ts';

/** A person held at a facility of the demo world. All of them are invented. */
export interface InsidePerson {
  facility: FacilityKey;
  /** Their place in the facility's list. */
  at: number;
  /** The facility's own number: `RC-2041`. */
  number: string;
  givenName: string;
  familyName: string;
  born: string;
  unit: string;
  status: 'HERE' | 'RELEASED' | 'TRANSFERRED';
}

const givenNames = (
  'Andre Benito Calvin Darnell Emmett Felix Garrett Hakeem Isaac Jarrod Kendrick Leon Marcos Nestor ' +
  'Orlando Percy Quentin Rafael Silas Terrell Ulises Vernon Wade Xavier Yusuf Zane Alma Bianca Corinne ' +
  'Deja Esther Flora Gwen Hazel Imani Jolene Keisha Lorena Maribel Nadia'
).split(' ');
const familyNames = (
  'Abbott Barrientos Castellano Dunmore Escamilla Fairbanks Gaines Hollis Ibarra Jessup Kessler Lockett ' +
  'Mabry Naranjo Oduya Pettway Quiroga Rasmussen Sandifer Tolliver Upshaw Valdivia Wexford Ximenes ' +
  'Yarbrough Zamarripa Ashby Blevins Crabtree Delacruz Eastman Frazier Gentry Hargrove Inman Kowalczyk ' +
  'Lassiter'
).split(' ');

/** All who are held at a facility, or were. One in twenty-five has left. */
export const insideOf = (facility: FacilityKey): readonly InsidePerson[] => inside[facility];

function listOf(facility: FacilityKey): InsidePerson[] {
  const { people, units } = demoVisiting[facility];
  const { referencePrefix } = demoFacilities[facility];
  return Array.from({ length: people }, (_, at) => {
    const random = randomFrom(`inside ${facility} ${at}`);
    const born = new Date(Date.UTC(random.whole(1958, 2006), random.whole(0, 11), random.whole(1, 28)));
    const left = at % 25 === 24;
    return {
      facility,
      at,
      number: `${referencePrefix}-${2041 + at * 3}`,
      givenName: random.pick(givenNames),
      familyName: namesake(facility, at) ?? random.pick(familyNames),
      born: born.toISOString().slice(0, 10),
      unit: random.pick(units),
      status: left ? (random.chance(0.5) ? 'RELEASED' : 'TRANSFERRED') : 'HERE',
    };
  });
}

/** The family name of somebody who visits them and is called alike. */
function namesake(facility: FacilityKey, inside: number): string | undefined {
  const tie = demoTies.find(tie => tie.facility === facility && tie.inside === inside && tie.sameName);
  return demoPeople.find(({ userName }) => userName === tie?.userName)?.familyName;
}

const inside = Object.fromEntries(
  (Object.keys(demoVisiting) as FacilityKey[]).map(facility => [facility, listOf(facility)]),
) as unknown as Readonly<Record<FacilityKey, readonly InsidePerson[]>>;
