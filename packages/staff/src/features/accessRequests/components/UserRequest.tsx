import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useWords, Words } from '@openvisit/ui/words.tsx';
import { RequestTrail } from '../../accounts/trail/TrailFold.tsx';
import { officerActions } from '../decisions/draft.ts';
import { useNewsOf } from '../useNewsOf.ts';
import { AlsoViewing } from './AlsoViewing.tsx';
import { ChangesSince } from './ChangesSince.tsx';
import { UserRequestHistory } from './UserRequestHistory.tsx';
import { RequestStatus } from './RequestStatus.tsx';
import { UserDecisionForm } from './UserDecisionForm.tsx';

const UserRequest_request = graphql(`
  fragment UserRequest_request on AccessRequest {
    id
    version
    reference
    availableActions
    facility {
      id
      name
    }
    homeUser {
      id
      givenName
      familyName
      language
    }
    ...LastWord_request
    ...UserRequestHistory_request
    ...RequestStatus_request
    ...ChangesSince_request
  }
`);

interface Props {
  request: FragmentType<typeof UserRequest_request>;
  /** The pictures that could be seen. */
  seen: readonly string[];
}

/** One request of a user: where it stands, what can be done now, what happened. */
export function UserRequest({ seen, ...props }: Props) {
  const t = useWords();
  const request = useFragmentData(UserRequest_request, props.request);
  const actions = officerActions(request.availableActions);
  useNewsOf(request, request.id);

  return (
    <section className="user-request" aria-labelledby={`${request.id}-title`}>
      <header>
        <h2 id={`${request.id}-title`}>{request.facility.name}</h2>
        <p className="quiet small">
          <Words
            id="user.reference"
            values={{ reference: request.reference }}
            components={{ num: <span className="num" /> }}
          />
        </p>
        <RequestStatus request={request} />
      </header>
      <ChangesSince request={request} />
      {actions.includes('APPROVE') && <AlsoViewing requestId={request.id} />}
      <UserDecisionForm request={request} actions={actions} seen={seen} />
      <details open>
        <summary>{t('history.title')}</summary>
        <UserRequestHistory request={request} />
      </details>
      <RequestTrail id={request.id} />
    </section>
  );
}
