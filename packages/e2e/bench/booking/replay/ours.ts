import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase } from '../../database/benchDatabase.ts';
import { startServer } from '../../peers/startServer.ts';
import { openClient } from '../client.ts';
import type { Wish } from '../wishes.ts';
import { benchId, localDay, localTime, peopleEach } from '../world.ts';
import { captured, writeDown } from './capture.ts';
import type { Sent } from './columns.ts';
import { Parameters, scriptOf } from './script.ts';

/** What our booking sends, as scripts for pgbench. */
export interface Replayed {
  parameters: Parameters;
  /** Hold and confirm. */
  booked: string;
  /** A hold that is answered with the nearest times. */
  refused: string;
}

/** Lets a server of ours book, and book what is taken, in a database of its own, and makes scripts of the statements that reach PostgreSQL. */
export async function captureOurs(database: BenchDatabase): Promise<Replayed> {
  await writeDown(database);
  const { urls, dataDirectory } = database;
  const server = await startServer('ours', { app: urls.app, system: urls.system, dataDirectory });
  const client = openClient(server.ports[0]!);
  try {
    const [first, second] = [wishOf(3, 17), wishOf(4, 18)];
    const late = { ...wishOf(3, 18), incarceratedPersonId: second.incarceratedPersonId };
    await client.confirm(first, await client.hold(first)); // what a server asks once
    await wait(500);

    const parameters = new Parameters();
    let visitId = '';
    const keys: string[] = [];
    const heard = (key: string) => keys.push(key);
    const ofBooking = await captured(dataDirectory, async () => {
      const held = await client.hold(second, heard);
      visitId = held.id;
      await client.confirm(second, held, heard);
    });
    const ofRefusal = await captured(dataDirectory, async () => {
      const { __typename } = await client.hold(late, heard);
      if (__typename !== 'SlotTaken') throw new Error(`Not taken: ${__typename}`);
    });
    const [holdKey, confirmKey, lateKey] = keys;
    return {
      parameters,
      booked: scriptOf(ofBooking, sentWith(second, 18, { visitId, holdKey, confirmKey }), parameters),
      refused: scriptOf(ofRefusal, sentWith(late, 18, { holdKey: lateKey }), parameters),
    };
  } finally {
    client.end();
    await server.stop();
  }
}

const facility = 2;
const screens = [0, 1, 2, 3, 4, 5].map(n => benchId('terminal', facility * 6 + n));

/** Of the third facility, where three visits a week are allowed, at two in the afternoon. */
const wishOf = (n: number, day: number): Wish => ({
  family: facility * peopleEach + n,
  hot: false,
  facilityId: benchId('facility', facility),
  incarceratedPersonId: benchId('person', facility * peopleEach + n),
  startsAt: localTime(facility, day, 14 * 60),
  durationMinutes: 30,
  guestIds: [],
});

/** @param ids of the request itself */
const sentWith = (wish: Wish, day: number, ids: Sent['ids']): Sent => ({
  ids: {
    ...ids,
    facilityId: wish.facilityId,
    incarceratedPersonId: wish.incarceratedPersonId,
    homeUserId: benchId('home user', wish.family),
  },
  terminalIds: screens,
  startsAt: wish.startsAt,
  day: localDay(facility, day),
});
