import { graphql } from '@openvisit/schema/family';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';
import { EndVisit } from '../components/EndVisit.tsx';
import { useKey } from '../components/useKey.ts';
import { VisitChangedNote } from '../components/VisitChangedNote.tsx';

const CancelVisitMutation = graphql(`
  mutation CancelVisit($input: CancelVisitInput!) {
    cancelVisit(input: $input) {
      ... on Visit {
        id
        ...VisitRow_visit
        ...VisitView_visit
      }
      ... on Problem {
        message
      }
      ... on VisitChanged {
        visit {
          id
          ...VisitView_visit
        }
      }
    }
  }
`);

/** Cancels a booked visit. */
export default function CancelVisitPage() {
  const [, navigate] = useLocation();
  const { visitId = '' } = useParams();
  const key = useKey();
  const { act, answer, failure, busy } = useAction(CancelVisitMutation);
  const isRefused = answer && answer.cancelVisit.__typename !== 'Visit';

  async function cancel(version: number) {
    const done = await act({ input: { visitId, version, reasonCodes: [], idempotencyKey: `${key}-${version}` } });
    if (done?.cancelVisit.__typename === 'Visit') navigate(paths.visit(visitId), { replace: true });
  }
  return (
    <EndVisit
      visitId={visitId}
      way="cancel"
      action="CANCEL"
      failure={failure}
      busy={busy}
      refusal={isRefused && <VisitChangedNote visitId={visitId} />}
      onEnd={version => void cancel(version)}
    />
  );
}
