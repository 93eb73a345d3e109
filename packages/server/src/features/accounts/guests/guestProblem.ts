import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import { slipOfBirthDate } from '../signIn/birthDate.ts';
import type { Guest } from './guest.entity.ts';

type Words = Pick<Guest, 'givenName' | 'familyName' | 'dateOfBirth'>;

/** @returns what is wrong with a guest among the others of the list, or nothing. Any age will do: the facility's rules tell who may come. */
export function guestProblem(guest: Words, others: readonly Words[], now: Date): InvalidInput | undefined {
  const slip = slipOfBirthDate(guest.dateOfBirth, now);
  if (slip) return slip;
  return others.some(other => keyOf(other) === keyOf(guest))
    ? wrong('givenName', 'TWICE', 'This person is on your list already.')
    : undefined;
}

const keyOf = ({ givenName, familyName, dateOfBirth }: Words) =>
  [givenName, familyName, dateOfBirth].join('\n').toLowerCase();
