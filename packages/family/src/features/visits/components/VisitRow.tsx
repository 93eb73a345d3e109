import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { StatusBadge } from '@openvisit/ui/StatusBadge.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { useVisitNews } from './useVisitNews.ts';
import { useVisitTimes } from './useVisitTimes.ts';

const VisitRowFragment = graphql(`
  fragment VisitRow_visit on Visit {
    id
    version
    status
    kind
    startsAt
    heldUntil
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

/** One visit in a list: how it stands, when, with whom. The whole row is the link. */
export function VisitRow(props: { visit: FragmentType<typeof VisitRowFragment> }) {
  const t = useWords();
  const { both, time } = useVisitTimes();
  const visit = useFragmentData(VisitRowFragment, props.visit);
  const { status, kind, heldUntil, facility, incarceratedPerson } = visit;
  useVisitNews(visit);

  const person = `${incarceratedPerson.givenName} ${incarceratedPerson.familyName}`;
  return (
    <li className="request-row">
      <div>
        <StatusBadge status={status} small />
        <h3>
          <a href={paths.visit(visit.id)}>{both(visit.startsAt, facility.timeZone)}</a>
        </h3>
        <p>{t(`visits.row.${kind}`, { person, facility: facility.name })}</p>
        {heldUntil && <p>{t('visits.row.held', { time: time(heldUntil) })}</p>}
      </div>
      <Icon name="right" />
    </li>
  );
}
