import { graphql } from '@openvisit/schema/family';
import type { Relation } from '@openvisit/schema/family/graphql.ts';
import { Choice } from '@openvisit/ui/Choice.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useAction } from '../../../../apollo/useAction.ts';
import { useReadAgain } from '../../../../apollo/useReadAgain.ts';
import { relationshipWith, useJourney } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { useGo } from '../useGo.ts';
import { relations } from './relations.ts';

const RequestRelationship = graphql(`
  mutation RequestRelationship($input: RequestRelationshipInput!) {
    requestRelationship(input: $input) {
      ... on Relationship {
        id
        version
        status
        relation
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** Who one is to a person whom one did not visit yet. Some facilities decide on that first. */
export function RelationStep() {
  const t = useWords();
  const journey = useJourney();
  const { facility, draft } = journey;
  const { goTo, end } = useGo();
  const readAgain = useReadAgain();
  const { faults, attempt, show, at } = useFaults();
  const { act, answer, failure, busy } = useAction(RequestRelationship);
  const before = relationshipWith(journey, draft.person?.id);
  const [relation, setRelation] = useState<`${Relation}` | undefined>(before?.relation);
  if (!draft.person) return null;
  const { id, givenName, familyName } = draft.person;

  async function submit() {
    if (!show(relation ? [] : [{ id: 'relation', message: t('schedule.relation.missing') }]) || !relation) return;
    if (before?.status === 'APPROVED') return goTo('guests');
    const asked = await act({
      input: { facilityId: facility.id, incarceratedPersonId: id, relation: relation as Relation },
    });
    if (asked?.requestRelationship.__typename !== 'Relationship') return;
    const { status } = asked.requestRelationship;
    await readAgain();
    if (status === 'APPROVED') goTo('guests');
    else end('waitsForFacility');
  }
  const refused = answer && answer.requestRelationship.__typename !== 'Relationship';
  return (
    <StepFrame
      name="relation"
      title={t('schedule.relation.title', { person: `${givenName} ${familyName}` })}
      lead={t('schedule.relation.lead')}
      faults={faults}
      attempt={attempt}
      failure={failure}
      busy={busy}
      action={t('add.continue')}
      onSubmit={() => void submit()}
    >
      {refused && (
        <Note family="stop" icon="octagon" role="alert" title={t('problem.FacilityCannotOffer')}>
          {t('problem.FacilityCannotOffer.how')}
        </Note>
      )}
      <Choice id="relation" legend={t('schedule.relation.legend')} problem={at('relation')}>
        {relations.map(one => (
          <Pick
            key={one}
            name="relation"
            value={one}
            title={t(`schedule.relation.${one}`)}
            checked={one === relation}
            onChange={() => setRelation(one)}
          />
        ))}
      </Choice>
    </StepFrame>
  );
}
