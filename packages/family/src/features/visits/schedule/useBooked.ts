import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { useJourney } from './journey.ts';

/** What was asked for turns out to be booked, though its answer was lost on the way: the journey is over. */
export function useBooked(visitId: string | undefined): void {
  const { forget } = useJourney();
  const [, navigate] = useLocation();
  const arrive = useEffectEvent((id: string) => {
    forget();
    navigate(paths.visitBooked(id), { replace: true });
  });
  useEffect(() => {
    if (visitId) arrive(visitId);
  }, [visitId]);
}
