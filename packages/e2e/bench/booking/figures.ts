import type { Booked } from './bookAll.ts';

/** Holds and confirms that were granted, a second. */
export const rateOf = ({ holds, confirms, seconds }: Booked): number => (holds + confirms) / seconds;

/** Successes and refusals apart. */
export function print(title: string, booked: Booked): void {
  const { holds, confirms, refusals, faults, seconds } = booked;
  console.log(`\n${title}, ${seconds.toFixed(0)} s:\n`);
  console.log(`held ${holds}, confirmed ${confirms}: ${rateOf(booked).toFixed(0)} a second`);
  const refused = [...refusals].toSorted().map(([what, count]) => `${what} ${count}`);
  console.log(`refused: ${refused.join(', ') || 'nobody'}`);
  if (faults.length > 0) console.log(`faults ${faults.length}, the first: ${faults[0]}`);
}
