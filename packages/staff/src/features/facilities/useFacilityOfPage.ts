import { useSearchParams } from 'wouter';
import { useStaffMember } from '../accounts/staffMember.ts';

/** The facility that a page of Administration is about: the one in the address, else the first. */
export function useFacilityOfPage() {
  const { facilities } = useStaffMember();
  const [params, setParams] = useSearchParams();
  return {
    facilities,
    facility: facilities.find(({ id }) => id === params.get('facility')) ?? facilities[0],
    choose: (id: string) => setParams({ facility: id }, { replace: true }),
  };
}
