import { momentsAt, wallClockOf } from '@openvisit/ui/zonedTime.ts';

/** A moment as it is typed: a day and what the facility's clock shows. */
export interface TypedMoment {
  date: string;
  clock: string;
}

export const emptyMoment: TypedMoment = { date: '', clock: '' };

/**
 * The moment that was typed. An hour that autumn has twice starts with its first and ends with its second.
 * @returns an ISO instant, or nothing for what no clock of the zone shows
 */
export function instantOf({ date, clock }: TypedMoment, timeZone: string, edge: 'start' | 'end'): string | undefined {
  return momentsAt(date, clock, timeZone)
    .at(edge === 'start' ? 0 : -1)
    ?.toISOString();
}

/** What stands on the server, as one would type it. */
export function typedMomentOf(instant: string, timeZone: string): TypedMoment {
  const { date, clock } = wallClockOf(instant, timeZone);
  return { date, clock };
}

/** @returns the code of what is the matter with a moment that was typed, or nothing */
export function momentFault(typed: TypedMoment, timeZone: string): 'REQUIRED' | 'NO_SUCH_TIME' | undefined {
  if (!typed.date || !typed.clock) return 'REQUIRED';
  return instantOf(typed, timeZone, 'start') ? undefined : 'NO_SUCH_TIME';
}
