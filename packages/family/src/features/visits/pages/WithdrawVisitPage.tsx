import { graphql } from '@openvisit/schema/family';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { paths } from '../../../app/paths.ts';
import { EndVisit } from '../components/EndVisit.tsx';
import { VisitChangedNote } from '../components/VisitChangedNote.tsx';

const WithdrawVisitMutation = graphql(`
  mutation WithdrawVisit($input: WithdrawVisitInput!) {
    withdrawVisit(input: $input) {
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

/** Takes a visit back that the facility has not looked at yet. */
export default function WithdrawVisitPage() {
  const [, navigate] = useLocation();
  const { visitId = '' } = useParams();
  const { act, answer, failure, busy } = useAction(WithdrawVisitMutation);
  const isRefused = answer && answer.withdrawVisit.__typename !== 'Visit';

  async function withdraw(version: number) {
    const done = await act({ input: { visitId, version } });
    if (done?.withdrawVisit.__typename === 'Visit') navigate(paths.visit(visitId), { replace: true });
  }
  return (
    <EndVisit
      visitId={visitId}
      way="withdraw"
      action="WITHDRAW"
      failure={failure}
      busy={busy}
      refusal={isRefused && <VisitChangedNote visitId={visitId} />}
      onEnd={version => void withdraw(version)}
    />
  );
}
