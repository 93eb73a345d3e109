import type { DemoPerson } from '../people.ts';
import { randomFrom } from '../random.ts';

export interface DemoAddress {
  line1: string;
  line2: string | null;
  city: string;
  state: string;
  postalCode: string;
}

const streets = [
  'Alder St',
  'Juniper Ave',
  'Old Mill Rd',
  'Second St',
  'Larkspur Ln',
  'Quarry Rd',
  'Water St',
  'Orchard Ave',
  'Depot St',
  'Prairie Dr',
  'Church St',
  'Ferry Rd',
];

/** Invented towns. */
const towns: Readonly<Record<string, readonly (readonly [city: string, postalCode: string])[]>> = {
  CO: [
    ['Riverbend', '80099'],
    ['Alder Springs', '80097'],
    ['Juniper Flats', '81099'],
    ['Two Buttes Crossing', '81097'],
  ],
  OH: [
    ['Cedar Hollow', '43099'],
    ['Millrace', '43097'],
    ['Tanner Falls', '45099'],
  ],
  TX: [
    ['Saltgrass', '78099'],
    ['Pelican Landing', '78097'],
    ['Huisache', '77099'],
  ],
  OR: [
    ['Lanternfield', '97099'],
    ['Fern Crossing', '97097'],
    ['Gull Harbor', '97499'],
  ],
};

/** Where a person lives now, or lived when their ID was made. The two differ only for those who moved. */
export function addressOf({ userName, homeState, address }: DemoPerson, when: 'now' | 'on the ID'): DemoAddress {
  const random = randomFrom(`home of ${userName}${address === 'moved' && when === 'now' ? ', the new one' : ''}`);
  const [city, postalCode] = random.pick(towns[homeState]!);
  return {
    line1: `${random.whole(12, 2480)} ${random.pick(streets)}`,
    line2: random.chance(0.3) ? `Apt ${random.whole(1, 24)}` : null,
    city,
    state: homeState,
    postalCode,
  };
}
