import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Road } from '@openvisit/ui/Road.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments } from '../../../page/useMoments.ts';
import { useUsualTime } from '../../../page/useUsualTime.ts';
import { roads } from './roads.ts';

const RequestRoadFragment = graphql(`
  fragment RequestRoad_request on AccessRequest {
    id
    version
    status
    reference
    requestedAt
    answerBy
    usualDecisionHours
    infoBy
    suspendedUntil
    askAgainFrom
    availableActions
    facility {
      id
      name
      timeZone
    }
    homeUser {
      id
      email
    }
  }
`);

/** What happens now: what is done, the one step that is under way, and what comes next. */
export function RequestRoad(props: { request: FragmentType<typeof RequestRoadFragment> }) {
  const t = useWords();
  const { day, moment } = useMoments();
  const usual = useUsualTime();
  const request = useFragmentData(RequestRoadFragment, props.request);
  const zone = request.facility.timeZone;

  const steps = roads[request.status](request, {
    t,
    day: at => day(at, zone),
    moment: at => moment(at, zone),
    usual: request.usualDecisionHours === null ? undefined : usual(request.usualDecisionHours),
  });
  return (
    <section>
      <h2>{t('request.whatNow')}</h2>
      <Road steps={steps} />
    </section>
  );
}
