import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Road } from '@openvisit/ui/Road.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useVisitTimes } from './useVisitTimes.ts';
import { visitRoads } from './visitRoads.ts';

const VisitRoadFragment = graphql(`
  fragment VisitRoad_visit on Visit {
    id
    version
    status
    kind
    startsAt
    endsAt
    heldUntil
    decideBy
    endedBy
    facility {
      id
      name
      timeZone
    }
    homeUser {
      id
      email
    }
    incarceratedPerson {
      id
      givenName
    }
  }
`);

/** What happens now: what is done, the one step that is under way, and what comes next. */
export function VisitRoad(props: { visit: FragmentType<typeof VisitRoadFragment> }) {
  const t = useWords();
  const { both, time } = useVisitTimes();
  const visit = useFragmentData(VisitRoadFragment, props.visit);
  const zone = visit.facility.timeZone;
  const telling = { t, moment: (at: string) => both(at, zone), time };

  return (
    <section>
      <h2>{t('request.whatNow')}</h2>
      <Road steps={visitRoads[visit.status](visit, telling)} />
    </section>
  );
}
