import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { StatusField } from '@openvisit/ui/StatusField.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useMoments, withOneStop } from '../../../page/useMoments.ts';
import { useVisitTimes } from './useVisitTimes.ts';
import { visitAnswers } from './visitAnswers.ts';

const VisitAnswerFragment = graphql(`
  fragment VisitAnswer_visit on Visit {
    id
    version
    status
    kind
    privileged
    startsAt
    endsAt
    heldUntil
    decideBy
    bookedAt
    endedAt
    endedBy
    facility {
      id
      name
      timeZone
    }
    incarceratedPerson {
      id
      givenName
      familyName
    }
  }
`);

/** The answer first: how the visit stands, in the reader's words, on the page's one field of colour. */
export function VisitAnswer(props: { visit: FragmentType<typeof VisitAnswerFragment> }) {
  const t = useWords();
  const times = useVisitTimes();
  const { moment } = useMoments();
  const visit = useFragmentData(VisitAnswerFragment, props.visit);
  const zone = visit.facility.timeZone;
  const { givenName, familyName } = visit.incarceratedPerson;

  const answer = visitAnswers[visit.status](visit, {
    t,
    person: `${givenName} ${familyName}`,
    when: times.both(visit.startsAt, zone),
    day: times.day(visit.startsAt, zone),
    start: times.time(visit.startsAt),
    moment: at => moment(at, zone),
    both: at => times.both(at, zone),
    time: times.time,
  });
  const privately = visit.privileged && (
    <span className="status calm">
      <Icon name="lock" />
      {t('status.private')}
    </span>
  );
  return (
    <StatusField
      status={visit.status}
      title={answer.title}
      picture={privately}
      lead={withOneStop(answer.lead)}
      live={answer.live && withOneStop(answer.live)}
    />
  );
}
