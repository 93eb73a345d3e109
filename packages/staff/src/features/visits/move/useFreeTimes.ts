import { useQuery } from '@apollo/client/react';
import { addDays } from '@openvisit/ui/plainDate.ts';
import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import { useState } from 'react';
import { FreeTimes } from '../decide/visitAsks.ts';
import type { Visit } from '../page/visitQuery.ts';

/** How far ahead is looked: the server answers for 35 days at most. */
const days = 35;

/** The days on which this visit could be as well, each with its times; those of the visit itself are not in its way. */
export function useFreeTimes(visit: Visit) {
  const [today] = useState(() => wallClockOf(new Date(), visit.facility.timeZone).date);
  const { data, error, refetch } = useQuery(FreeTimes, {
    variables: {
      facilityId: visit.facility.id,
      incarceratedPersonId: visit.incarceratedPerson.id,
      kind: visit.kind,
      durationMinutes: visit.durationMinutes,
      from: today,
      to: addDays(today, days - 1),
      guestIds: visit.visitors.filter(({ isHomeUser }) => !isHomeUser).map(({ id }) => id),
      visitId: visit.id,
    },
    fetchPolicy: 'no-cache',
  });
  const open = data?.openTimes.filter(({ times }) => times.length > 0);
  return { days: open, error, lookAgain: () => void refetch().catch(() => undefined) };
}
