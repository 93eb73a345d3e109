import { benchId, facilities, localDay, localTime, peopleEach } from '../world.ts';

/** One booking that is replayed: it is in nobody's way, so that what is replayed always succeeds. */
export interface Planned {
  facilityId: string;
  incarceratedPersonId: string;
  homeUserId: string;
  terminalId: string;
  startsAt: Date;
  /** The day there, YYYY-MM-DD. */
  day: string;
}

const screens = 6;
const startsADay = 17;
const ofADay = screens * startsADay;
const coldDays = 13;

/**
 * The bookings of a replay: each at a time of its own. One in five is at the facility and day that are hot at this moment, like those
 * whom they are compared with, and waits for the same locks; the others are anywhere in two weeks.
 * @param n from nought
 */
export function planned(n: number): Planned {
  const isHot = n % 5 === 0;
  const turn = Math.floor(n / 5);
  const index = isHot ? turn : ((n - turn) * 7919) % (facilities * coldDays * ofADay);
  const [whole, slot] = [Math.floor(index / ofADay), index % ofADay];
  const [facility, day] = [whole % facilities, Math.floor(whole / facilities) + (isHot ? coldDays + 1 : 1)];
  const [screen, start] = [slot % screens, Math.floor(slot / screens)];
  const person = facility * peopleEach + screen;
  return {
    facilityId: benchId('facility', facility),
    incarceratedPersonId: benchId('person', person),
    homeUserId: benchId('home user', person),
    terminalId: benchId('terminal', facility * screens + screen),
    startsAt: localTime(facility, day, 8 * 60 + start * 40),
    day: localDay(facility, day),
  };
}
