import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };

const { minimumAge, maximumAge } = inputRules.SignUpInput.dateOfBirth;
/** Nowhere on earth is the day further on. */
const furthestZone = 14 * 3_600_000;

/** Who is younger has no account, at any facility. */
export const adultAge: number = minimumAge;

/** Whether somebody born on this day, `1974-08-02`, is not yet 18 wherever on earth they may be. 29 February turns on 1 March. */
export const isTooYoungEverywhere = (born: string, now: Date): boolean => ageIn(born, furthestDay(now)) < minimumAge;

/** Whether this can be anybody's birthday: the day has come, and not longer ago than people live. */
export function isBirthday(born: string, now: Date): boolean {
  const today = furthestDay(now);
  return born <= today && ageIn(born, today) <= maximumAge;
}

const furthestDay = (now: Date) => new Date(now.getTime() + furthestZone).toISOString().slice(0, 10);

function ageIn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(4) >= born.slice(4) ? years : years - 1;
}
