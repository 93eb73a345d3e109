import type { BookingFacts } from '../rules/bookingFacts.ts';
import type { Proposal } from '../rules/proposal.ts';
import { refusalsOf } from '../rules/refusalsOf.ts';
import { between, somebody, someFacts, somePolicy } from './someFacts.ts';

/** Asked on Friday noon for half an hour on Tuesday at ten, both in Denver. */
export const proposal = (other: Partial<Proposal> = {}): Proposal => ({
  startsAt: new Date('2030-03-05T10:00-07:00'),
  durationMinutes: 30,
  now: new Date('2030-03-01T12:00-07:00'),
  ...other,
});
export const at = (startsAt: string) => proposal({ startsAt: new Date(startsAt) });
export const refused = (facts: BookingFacts, asked = proposal()) => refusalsOf(facts, asked).map(({ rule }) => rule);
export const person = someFacts().person!;
export const withPolicy = (other: Parameters<typeof somePolicy>[0]) => someFacts({ policies: [somePolicy(other)] });
export const tenToHalfPast = between('2030-03-05T10:00-07:00', '2030-03-05T10:30-07:00');
export const thatMorning = between('2030-03-05T08:00-07:00', '2030-03-05T12:00-07:00');
export const minutes = (...clock: string[]) => clock.map(time => Date.parse(`2030-03-05T${time}-07:00`));
export const leo = somebody({ id: 'leo', isHomeUser: false, dateOfBirth: '2012-03-06' });
