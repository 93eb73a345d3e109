import { addDays } from '@openvisit/ui/plainDate.ts';
import { useEffect, useState } from 'react';
import { useOpenDays } from './openTimes.ts';

/** How many days one question may ask for. */
const daysAsked = 35;

/**
 * The next free times from a day on, looked for window by window until the last day that can be booked.
 * `days` is undefined while it looks; `isNone` once all was looked at and nothing is free.
 */
export function useSoonest(today: string, last: string) {
  const [from, setFrom] = useState(today);
  const to = addDays(from, daysAsked - 1);
  const days = useOpenDays(from, to < last ? to : last);
  const isEmpty = days?.every(({ times }) => times.length === 0) ?? false;
  const isMore = to < last;
  useEffect(() => {
    if (isEmpty && isMore) setFrom(addDays(to, 1));
  }, [isEmpty, isMore, to]);
  return {
    days,
    times: days?.flatMap(({ times }) => times) ?? [],
    isNone: isEmpty && !isMore,
    isQuota: isEmpty && (days?.some(({ state }) => state === 'QUOTA_REACHED') ?? false),
  };
}
