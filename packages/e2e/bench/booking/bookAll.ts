import { type Answer, openClient } from './client.ts';
import { nextWish, type Wish } from './wishes.ts';

/** A visit that a family was told it has. */
export interface Acknowledged {
  id: string;
  startsAt: string;
  wish: Wish;
  confirmed: boolean;
}

export interface Booked {
  seconds: number;
  holds: number;
  confirms: number;
  /** How often each refusal was told, hot hour and others apart: `hot SlotTaken`. */
  refusals: Map<string, number>;
  /** Answers that were no answer. */
  faults: string[];
  acknowledged: Acknowledged[];
}

/** 32 clients, by turns at the one server process and at the other, who hold and confirm what they wish for until the time is over. One attempt in five is at the hot hour, unless told. */
export async function bookAll(ports: readonly number[], milliseconds: number, hotShare = 0.2): Promise<Booked> {
  const booked: Booked = { seconds: 0, holds: 0, confirms: 0, refusals: new Map(), faults: [], acknowledged: [] };
  const began = performance.now();
  const isOver = () => performance.now() - began > milliseconds;
  await Promise.all(
    Array.from({ length: 32 }, async (_, n) => {
      const client = openClient(ports[n % ports.length]!);
      while (!isOver()) await attempt(client, nextWish(hotShare), booked);
      client.end();
    }),
  );
  booked.seconds = (performance.now() - began) / 1000;
  return booked;
}

/** Several rounds as one. */
export function joined(rounds: readonly Booked[]): Booked {
  const refusals = new Map<string, number>();
  for (const [what, count] of rounds.flatMap(round => [...round.refusals]))
    refusals.set(what, (refusals.get(what) ?? 0) + count);
  const sum = (of: 'seconds' | 'holds' | 'confirms') => rounds.reduce((total, round) => total + round[of], 0);
  return {
    seconds: sum('seconds'),
    holds: sum('holds'),
    confirms: sum('confirms'),
    refusals,
    faults: rounds.flatMap(({ faults }) => faults),
    acknowledged: rounds.flatMap(({ acknowledged }) => acknowledged),
  };
}

async function attempt(client: ReturnType<typeof openClient>, wish: Wish, booked: Booked): Promise<void> {
  try {
    const held = await client.hold(wish);
    if (!isYes(held, wish, booked)) return;
    booked.holds++;
    const visit = { id: held.id, startsAt: held.startsAt, wish, confirmed: false };
    booked.acknowledged.push(visit);
    if (!isYes(await client.confirm(wish, held), wish, booked)) return;
    booked.confirms++;
    visit.confirmed = true;
  } catch (fault) {
    booked.faults.push((fault as Error).message);
  }
}

function isYes({ __typename }: Answer, { hot }: Wish, { refusals }: Booked): boolean {
  if (__typename === 'Visit') return true;
  const what = `${hot ? 'hot hour' : 'elsewhere'} ${__typename}`;
  refusals.set(what, (refusals.get(what) ?? 0) + 1);
  return false;
}
