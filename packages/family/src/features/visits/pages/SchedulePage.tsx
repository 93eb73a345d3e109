import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useRef } from 'react';
import { Redirect, useParams } from 'wouter';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import type { ScheduleDraft } from '../schedule/draft.ts';
import { endings } from '../schedule/endings.ts';
import { JourneyContext, ScheduleJourney, type Journey } from '../schedule/journey.ts';
import { endingScreens, stepScreens } from '../schedule/screens.ts';
import { furthest, stepsOf, type StepName } from '../schedule/steps.ts';

const nothing: ScheduleDraft = {};

/** Schedule a visit at one facility: each page of the journey, and each of its endings. */
export default function SchedulePage() {
  const { facilityId = '', step = '' } = useParams();
  const { data } = usePageQuery(ScheduleJourney, { facilityId });
  const [draft, write, forget] = useDraft(`schedule.${facilityId}`, nothing);
  const latest = useRef(draft);
  if (!data) return <LoadingPage />;

  const { facility, viewer } = data;
  if (!facility?.visitingPolicy || viewer?.__typename !== 'HomeUser') return <NotFoundPage />;
  const change: Journey['change'] = chosen => {
    latest.current = { ...latest.current, ...chosen };
    write(latest.current);
  };
  const journey = { viewer, facility, policy: facility.visitingPolicy, draft, change, forget };
  return (
    <JourneyContext value={journey}>
      <PageOf step={step} journey={journey} />
    </JourneyContext>
  );
}

/** Nobody gets past a page that is not answered; who may not visit here any more is told so on every page. */
function PageOf({ step, journey }: { step: string; journey: Journey }) {
  const { id, myAccessRequest } = journey.facility;
  const Ending = endingScreens[step];
  if (myAccessRequest?.status !== 'APPROVED' && step !== endings.accessEnded) {
    return <Redirect to={paths.accessEnded(id)} replace />;
  }
  if (Ending) return <Ending />;

  const asked = stepsOf(journey).map(({ name }) => name);
  const reached = furthest(journey);
  const place = asked.indexOf(step as StepName);
  if (place < 0 || place > asked.indexOf(reached)) return <Redirect to={paths.scheduleStep(id, reached)} replace />;
  const Screen = stepScreens[asked[place]!];
  return <Screen />;
}
