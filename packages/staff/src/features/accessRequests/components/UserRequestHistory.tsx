import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import type { UserRequestHistory_RequestFragment } from '@openvisit/schema/staff/graphql.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import { useWho } from '../useLastWord.ts';

const UserRequestHistory_request = graphql(`
  fragment UserRequestHistory_request on AccessRequest {
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
      staffMember {
        id
        givenName
        familyName
      }
      apiClient {
        id
        name
      }
      reasons {
        code
        label
      }
      neededPieces
      publicMessage
      officerNote
    }
  }
`);

type Event = UserRequestHistory_RequestFragment['history'][number];

/** All that happened to a request: who, what, when, what the family read, and what only staff read. */
export function UserRequestHistory(props: { request: FragmentType<typeof UserRequestHistory_request> }) {
  const t = useWords();
  const { moment } = useDates();
  const who = useWho();
  const { history, facility } = useFragmentData(UserRequestHistory_request, props.request);

  return (
    <ol className="history" aria-label={t('history.title')}>
      {history.map(event => (
        <li key={event.id}>
          <p>
            <b>{t(`history.${event.action ?? endedBy(event)}`, { who: who(event) })}</b>{' '}
            <time className="quiet num" dateTime={event.at}>
              {moment(event.at, facility.timeZone)}
            </time>
          </p>
          <EventDetail event={event} />
        </li>
      ))}
    </ol>
  );
}

/** The clock takes no action: what it did stands in what the request became. */
const endedBy = ({ by }: Event) => (by === 'SYSTEM' ? 'expired' : 'sent');

function EventDetail({ event }: { event: Event }) {
  const t = useWords();
  const details = [
    ['reasons', event.reasons.map(({ label }) => label).join(', ')],
    ['pieces', event.neededPieces.map(piece => t(`piece.${piece}`)).join(', ')],
    ['publicMessage', event.publicMessage],
    ['officerNote', event.officerNote],
  ] as const;

  return details.map(
    ([name, words]) =>
      words && (
        <p key={name} className="quiet">
          {t(`history.detail.${name}`)} <span className="said">{words}</span>
        </p>
      ),
  );
}
