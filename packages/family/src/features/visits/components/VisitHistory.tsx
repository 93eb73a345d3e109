import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { VisitHistory_VisitFragment } from '@openvisit/schema/family/graphql.ts';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { useMoments } from '../../../page/useMoments.ts';
import { useVisitTimes } from './useVisitTimes.ts';

const VisitHistoryFragment = graphql(`
  fragment VisitHistory_visit on Visit {
    id
    version
    facility {
      id
      timeZone
    }
    history {
      id
      at
      action
      by
      startsAt
      previousStartsAt
      publicMessage
      reasons {
        code
        publicText
      }
    }
  }
`);

type Event = VisitHistory_VisitFragment['history'][number];

/** All that happened to the visit, by the server's clock, newest last, with the words that were sent. */
export function VisitHistory(props: { visit: FragmentType<typeof VisitHistoryFragment> }) {
  const t = useWords();
  const { moment } = useMoments();
  const { both } = useVisitTimes();
  const { history, facility } = useFragmentData(VisitHistoryFragment, props.visit);
  const zone = facility.timeZone;

  const details = ({ reasons, previousStartsAt, startsAt, publicMessage }: Event) => [
    ...(previousStartsAt
      ? [
          t('visit.history.was', { moment: both(previousStartsAt, zone) }),
          t('visit.history.is', { moment: both(startsAt, zone) }),
        ]
      : []),
    ...reasons.map(({ publicText }) => publicText),
    ...(publicMessage ? [publicMessage] : []),
  ];
  return (
    <section>
      <h2>{t('request.history')}</h2>
      <ol className="history">
        {history.map(event => (
          <li key={event.id}>
            <time dateTime={event.at}>{moment(event.at, zone)}</time>
            <p>{t(sentenceOf(event))}</p>
            {details(event).map(detail => (
              <p key={detail} className="quiet small" dir="auto">
                {detail}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who did it is said only where more than one side can. */
function sentenceOf({ action, by }: Event): WordId {
  if (action === 'CANCEL' || action === 'RESCHEDULE' || action === 'DECLINE')
    return `visit.history.${action}.${by}` as WordId;
  return `visit.history.${action}`;
}
