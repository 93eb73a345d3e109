import { benchId, days, facilities, localTime, peopleEach } from './world.ts';

/** One visit that somebody wants. */
export interface Wish {
  /** The number of the home user. */
  family: number;
  hot: boolean;
  facilityId: string;
  incarceratedPersonId: string;
  startsAt: Date;
  durationMinutes: number;
  guestIds: string[];
}

const quarter = 15;
const below = (count: number) => Math.floor(Math.random() * count);

/** So many want one hour, and then it is another one that everybody wants: two of three come too late. */
const wantOneHour = 40;
let rushed = 0;

/**
 * What the next client wants: any time of any facility in the 28 days, or, as often as this share says, the hour that is hot at this moment, at one
 * facility, by its own families.
 */
export function nextWish(hotShare: number): Wish {
  const hot = Math.random() < hotShare;
  const rush = Math.floor((hot ? rushed++ : 0) / wantOneHour);
  const facility = hot ? rush % facilities : below(facilities);
  const [day, minutes] = hot
    ? [1 + (Math.floor(rush / facilities) % (days - 1)), 10 * 60 + below(4) * quarter]
    : [1 + below(days - 1), 8 * 60 + below(46) * quarter];
  // Families visit the next facility as well.
  const home = hot || Math.random() < 0.8 ? facility : (facility + facilities - 1) % facilities;
  // The same few want the hot hour: those who are kept apart from each other are among them.
  const oneOf = () => (hot ? peopleEach / 2 + below(peopleEach / 2) : below(peopleEach));
  const family = home * peopleEach + oneOf();
  return {
    family,
    hot,
    facilityId: benchId('facility', facility),
    incarceratedPersonId: benchId('person', facility * peopleEach + oneOf()),
    startsAt: localTime(facility, day, minutes),
    durationMinutes: Math.random() < 0.5 ? 20 : 30,
    guestIds: Math.random() < 0.3 ? [benchId('guest', family)] : [],
  };
}
