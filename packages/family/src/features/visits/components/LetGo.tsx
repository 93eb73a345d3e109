import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useAction } from '../../../apollo/useAction.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';

const LetGoFragment = graphql(`
  fragment LetGo_visit on Visit {
    id
    version
  }
`);

const ReleaseMutation = graphql(`
  mutation LetVisitGo($input: ReleaseVisitInput!) {
    releaseVisit(input: $input) {
      ... on Visit {
        id
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

/** Gives a held time back at once: nothing is lost by it, so nobody is asked twice. The page itself then says how it stands. */
export function LetGo(props: { visit: FragmentType<typeof LetGoFragment> }) {
  const t = useWords();
  const { id, version } = useFragmentData(LetGoFragment, props.visit);
  const { act, failure, busy } = useAction(ReleaseMutation);

  return (
    <>
      {failure && <FailureNote failure={failure} />}
      <Button kind="second" wide busy={busy} onClick={() => void act({ input: { visitId: id, version } })}>
        {t('visit.letGo')}
      </Button>
    </>
  );
}
