import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { RequestHistory_RequestFragment } from '@openvisit/schema/family/graphql.ts';
import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import { useMoments } from '../../../page/useMoments.ts';

const RequestHistoryFragment = graphql(`
  fragment RequestHistory_request on AccessRequest {
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
      fromStatus
      neededPieces
      publicMessage
      reasons {
        code
        publicText
      }
    }
  }
`);

type Event = RequestHistory_RequestFragment['history'][number];

/** All that happened to the request, newest last, with the words that were sent. */
export function RequestHistory(props: { request: FragmentType<typeof RequestHistoryFragment> }) {
  const t = useWords();
  const { moment } = useMoments();
  const { history, facility } = useFragmentData(RequestHistoryFragment, props.request);

  const details = ({ reasons, neededPieces, publicMessage }: Event) =>
    [
      ...reasons.map(({ publicText }) => publicText),
      ...neededPieces.map(piece => t(`piece.${piece}`)),
      publicMessage,
    ].filter(Boolean);
  return (
    <section>
      <h2>{t('request.history')}</h2>
      <ol className="history">
        {history.map(event => (
          <li key={event.id}>
            <time dateTime={event.at}>{moment(event.at, facility.timeZone)}</time>
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

/** What the system does by itself has no action: its time ran out, or, with nothing before it, the request was sent. */
function sentenceOf({ action, fromStatus }: Event): WordId {
  if (action) return `event.${action}`;
  return fromStatus ? 'event.expired' : 'event.sent';
}
