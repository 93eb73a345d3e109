import { faultsIn, type FaultWords, type FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import type { TermsVersion } from './termsAsks.ts';

export type TermsField = 'effectiveFrom' | 'bodyEn' | 'bodyEs';
export type TypedTerms = Record<TermsField, string>;

const shortest = 20;
export const longest = 20_000;
export const termsRules = {
  effectiveFrom: { max: 10 },
  bodyEn: { max: longest, lines: true },
  bodyEs: { max: longest, lines: true },
};
export const termsFields: readonly TermsField[] = ['effectiveFrom', 'bodyEn', 'bodyEs'];

/** A new version begins with the words of the newest one. */
export const typedTerms = (newest: TermsVersion | undefined): TypedTerms => ({
  effectiveFrom: '',
  bodyEn: newest?.bodyEn ?? '',
  bodyEs: newest?.bodyEs ?? '',
});

/** What the server would refuse. */
export function termsFaults(
  typed: TypedTerms,
  timeZone: string,
  words: FaultWords<TermsField>,
): FieldFault<TermsField>[] {
  const faults = faultsIn(typed, termsRules, words);
  const isFine = (field: TermsField) => !faults.some(({ id }) => id === field);
  const tooShort = (['bodyEn', 'bodyEs'] as const).filter(
    field => isFine(field) && typed[field].trim().length < shortest,
  );
  const tooEarly = isFine('effectiveFrom') && typed.effectiveFrom < todayIn(timeZone);
  return [
    ...(tooEarly ? [{ id: 'effectiveFrom' as const, message: words('effectiveFrom', 'PAST') }] : []),
    ...faults,
    ...tooShort.map(id => ({ id, message: words(id, 'TOO_SHORT') })),
  ];
}

/** The facility's day. */
export const todayIn = (timeZone: string, now = new Date()): string => wallClockOf(now, timeZone).date;

/** The version that counts on a day: the highest of those with the latest date of effect until then. */
export const inForceOn = <Version extends Pick<TermsVersion, 'version' | 'effectiveFrom'>>(
  today: string,
  versions: readonly Version[],
): Version | undefined =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom <= today)
    .toSorted((one, other) => other.effectiveFrom.localeCompare(one.effectiveFrom) || other.version - one.version)[0];
