import { Temporal } from 'temporal-polyfill';
import { inputRules } from '../../../shared/inputRules.ts';
import { type InvalidInput, wrong } from '../../../shared/problem.ts';
import { TooYoung } from './signIn.problems.ts';

/** Nobody under 18 has an account. */
const minimumAge = 18;
/** Nobody is older: a date before that is a slip. */
const maximumAge = 120;
/** The zone in which a day begins first on earth. */
const firstZone = '+14:00';

/** A date of birth, with its rule; what is wrong with one depends on today, so that `birthDateProblem` tells. */
export function BirthDate(): PropertyDecorator {
  return (target, property) => {
    (inputRules[target.constructor.name] ??= {})[String(property)] = {
      kind: 'birthDate',
      called: 'the date of birth',
      minimumAge,
      maximumAge,
    };
  };
}

/** Years of life, as PostgreSQL's age() counts them: who was born on 29 February is a year older on 1 March. */
export function ageOn(today: Temporal.PlainDate, born: Temporal.PlainDate): number {
  const hadBirthday = today.month * 100 + today.day >= born.month * 100 + born.day;
  return today.year - born.year - (hadBirthday ? 0 : 1);
}

/** @returns why this date of birth opens no account, or nothing. Too young is who is under 18 everywhere on earth. */
export function birthDateProblem(dateOfBirth: string, now: Date): TooYoung | InvalidInput | undefined {
  const slip = slipOfBirthDate(dateOfBirth, now, 'your');
  if (slip) return slip;
  const age = ageOn(firstToday(now), Temporal.PlainDate.from(dateOfBirth));
  return age < minimumAge ? new TooYoung(minimumAge) : undefined;
}

/** @returns why nobody was born on this day, or nothing */
export function slipOfBirthDate(
  dateOfBirth: string,
  now: Date,
  whose: 'the' | 'your' = 'the',
): InvalidInput | undefined {
  const [born, today] = [Temporal.PlainDate.from(dateOfBirth), firstToday(now)];
  if (Temporal.PlainDate.compare(born, today) > 0)
    return wrong('dateOfBirth', 'FUTURE', `This day has not come yet. Enter ${whose} date of birth.`);
  return ageOn(today, born) > maximumAge
    ? wrong('dateOfBirth', 'TOO_LONG_AGO', `Check the year of ${whose} date of birth.`)
    : undefined;
}

const firstToday = (now: Date) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(firstZone).toPlainDate();
