import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { EndRelationship } from './EndRelationship.tsx';
import { relationshipLooks } from './relationshipLooks.ts';

const RelationshipRowFragment = graphql(`
  fragment RelationshipRow_relationship on Relationship {
    id
    version
    status
    availableActions
    facility {
      id
      name
    }
    incarceratedPerson {
      id
      personNumber
      givenName
      familyName
    }
    ...EndRelationship_relationship
  }
`);

/** One person whom somebody visits: what the facility said, and the way to end it. */
export function RelationshipRow(props: { relationship: FragmentType<typeof RelationshipRowFragment> }) {
  const t = useWords();
  const relationship = useFragmentData(RelationshipRowFragment, props.relationship);
  const { status, facility, incarceratedPerson: person, availableActions } = relationship;
  const { family, icon } = relationshipLooks[status];

  return (
    <li className="request-row">
      <div>
        <span className={`status ${family} small`}>
          <Icon name={icon} />
          {t(`visit.people.${status}`)}
        </span>
        <h3>{`${person.givenName} ${person.familyName}`}</h3>
        <p>{t('visit.people.where', { number: person.personNumber, facility: facility.name })}</p>
        <p className="quiet small">{t(`visit.people.${status}.means`, { facility: facility.name })}</p>
        {availableActions.includes('END') && <EndRelationship relationship={relationship} />}
      </div>
    </li>
  );
}
