import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/staff';
import { useDesk, useDraft, usePending } from '../decisions/desk.ts';
import { queueActions } from '../decisions/draft.ts';
import { useReasons } from '../decisions/useReasons.ts';
import { DecidedPane } from './DecidedPane.tsx';
import { QueueDecisionForm } from './QueueDecisionForm.tsx';

const DecisionPane_request = graphql(`
  fragment DecisionPane_request on AccessRequest {
    id
    version
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
      documents {
        id
      }
    }
    ...LastWord_request
  }
`);

interface Props {
  request: FragmentType<typeof DecisionPane_request>;
  /** The pictures that could be seen; nothing before they opened. */
  seen: readonly string[] | undefined;
  /** A decision was taken: on to the next request. */
  onDecided(): void;
  onSkip(): void;
}

/** The right pane: decide, or read who decided. What was typed stays either way. */
export function DecisionPane({ seen, onDecided, onSkip, ...props }: Props) {
  const request = useFragmentData(DecisionPane_request, props.request);
  const reasons = useReasons(request.facility.id);
  const { pending, drafts } = useDesk();
  const { decisions } = usePending();
  const [draft] = useDraft(request.id);
  const actions = queueActions(request.availableActions);
  const documentIds = seen ?? request.homeUser.documents.map(({ id }) => id);
  const chosen = decisions.find(({ accessRequestId }) => accessRequestId === request.id);

  if (chosen || actions.length === 0)
    return <DecidedPane request={request} chosen={chosen} draft={draft} onNext={onSkip} />;
  return (
    <QueueDecisionForm
      key={request.id}
      request={request}
      actions={actions}
      reasons={reasons}
      onDecide={decision => {
        pending.decide({ ...decision, documentIds });
        drafts.forget(request.id);
        onDecided();
      }}
      onSkip={onSkip}
    />
  );
}
