import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../../apollo/useAction.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';

const EndRelationshipFragment = graphql(`
  fragment EndRelationship_relationship on Relationship {
    id
    version
    status
    availableActions
    incarceratedPerson {
      id
      givenName
    }
  }
`);

const EndRelationshipMutation = graphql(`
  mutation EndRelationship($input: EndRelationshipInput!) {
    endRelationship(input: $input) {
      ... on Relationship {
        id
        ...RelationshipRow_relationship
      }
      ... on Problem {
        message
      }
      ... on RelationshipChanged {
        relationship {
          id
          ...RelationshipRow_relationship
        }
      }
    }
  }
`);

/** Takes somebody off the people one visits, after one more question that says what it does. */
export function EndRelationship(props: { relationship: FragmentType<typeof EndRelationshipFragment> }) {
  const t = useWords();
  const { id, version, incarceratedPerson } = useFragmentData(EndRelationshipFragment, props.relationship);
  const { act, failure, busy } = useAction(EndRelationshipMutation);
  const [isAsking, setAsking] = useState(false);
  const person = incarceratedPerson.givenName;
  const question = useRef<HTMLParagraphElement>(null);
  // Where the button was that is gone.
  useEffect(() => question.current?.focus(), [isAsking]);

  if (!isAsking) {
    return (
      <Button kind="plain" onClick={() => setAsking(true)}>
        {t('visit.people.end', { person })}
      </Button>
    );
  }
  return (
    <div className="stack" role="group" aria-label={t('visit.people.end', { person })}>
      {failure && <FailureNote failure={failure} />}
      <p ref={question} tabIndex={-1}>
        {t('visit.people.end.does', { person })}
      </p>
      <Button kind="stop" busy={busy} onClick={() => void act({ input: { relationshipId: id, version } })}>
        {t('visit.people.end.do')}
      </Button>
      <Button kind="second" onClick={() => setAsking(false)}>
        {t('visit.people.end.not')}
      </Button>
    </div>
  );
}
