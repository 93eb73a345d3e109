import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useEffectEvent } from 'react';
import { usePageQuery } from '../../../../apollo/usePageQuery.ts';
import { LoadingPage } from '../../../../page/LoadingPage.tsx';
import { HeldVisitQuery } from '../hold/holdVisit.ts';
import { useJourney } from '../journey.ts';
import { useGo } from '../useGo.ts';
import { useBooked } from '../useBooked.ts';
import { CheckHeld } from './CheckHeld.tsx';

/** Everything once more while the time is kept. What happened to it meanwhile, here or elsewhere, is told at once. */
export function CheckStep() {
  const t = useWords();
  const { draft } = useJourney();
  const { end } = useGo();
  const { data } = usePageQuery(HeldVisitQuery, { id: draft.held?.visitId ?? '' });
  const visit = data?.visit;
  const isKept = visit?.availableActions.includes('CONFIRM');
  const isBooked = visit?.status === 'SCHEDULED' || visit?.status === 'REQUESTED';
  useBooked(isBooked ? visit.id : undefined);

  const lose = () => end('holdRanOut', {}, { held: undefined, confirmKey: undefined });
  const tellLost = useEffectEvent(lose);
  const isLost = data !== undefined && !isKept && !isBooked;
  useEffect(() => {
    if (isLost) tellLost();
  }, [isLost]);

  if (!visit || !isKept) return <LoadingPage />;
  return <CheckHeld visit={visit} title={t('schedule.check.title')} onLost={lose} />;
}
