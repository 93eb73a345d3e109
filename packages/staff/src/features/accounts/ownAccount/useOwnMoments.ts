import { useDates } from '../dates.ts';
import { useStaffMember } from '../staffMember.ts';

/** Days and moments in the zone of the viewer's first facility. */
export function useOwnMoments() {
  const { day, moment } = useDates();
  const timeZone = useStaffMember().facilities[0]?.timeZone ?? 'UTC';
  return { day: (at: string) => day(at, timeZone), moment: (at: string) => moment(at, timeZone) };
}
