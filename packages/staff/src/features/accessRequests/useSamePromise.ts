import { useStaffMember } from '../accounts/staffMember.ts';

/** The days within which families are promised an answer, where all of the officer's facilities promise the same. */
export function useSamePromise(): number | undefined {
  const [first, ...others] = useStaffMember().facilities.map(({ decisionDays }) => decisionDays);
  return others.every(days => days === first) ? first : undefined;
}
