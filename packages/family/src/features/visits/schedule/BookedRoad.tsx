import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Road } from '@openvisit/ui/Road.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';

const VisitFragment = graphql(`
  fragment BookedRoad_visit on Visit {
    id
    version
    status
    kind
    startsAt
    decideBy
    facility {
      id
      name
      timeZone
    }
    incarceratedPerson {
      id
      givenName
    }
  }
`);

/** What happens after a visit was booked, or asked for: who does it, and when. */
export function BookedRoad(props: { visit: FragmentType<typeof VisitFragment> }) {
  const t = useWords();
  const { moment } = useMoments();
  const visit = useFragmentData(VisitFragment, props.visit);
  const { facility, incarceratedPerson, startsAt, decideBy, kind } = visit;
  const at = (time: string) => moment(time, facility.timeZone);
  const isAsked = visit.status === 'REQUESTED';
  const asked = {
    state: 'now' as const,
    title: t('schedule.road.decides', { facility: facility.name }),
    detail: decideBy && withOneStop(t('schedule.road.decideBy', { moment: at(decideBy) })),
  };
  const told = {
    state: isAsked ? ('next' as const) : ('now' as const),
    title: t('schedule.road.told', { person: incarceratedPerson.givenName }),
    detail: t('schedule.road.mail'),
  };
  return (
    <section>
      <h2>{t('schedule.next')}</h2>
      <Road
        steps={[
          { state: 'done', title: t(isAsked ? 'schedule.road.asked' : 'schedule.road.booked') },
          ...(isAsked ? [asked] : []),
          told,
          { state: 'next', title: t(`schedule.road.${kind}`), detail: at(startsAt) },
        ]}
      />
    </section>
  );
}
