import { useAction } from '@openvisit/live/useAction.ts';
import type { RelationshipRow_RelationshipFragment } from '@openvisit/schema/staff/graphql.ts';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { fullName } from '../../accounts/personName.ts';
import { SetReviewVisits } from './relationshipAsks.ts';

type Props = {
  relationship: Pick<RelationshipRow_RelationshipFragment, 'id' | 'version' | 'reviewVisits' | 'homeUser'>;
};

/** Whether an officer looks at the visits of the two first. */
export function ReviewSwitch({ relationship: { id, version, reviewVisits, homeUser } }: Props) {
  const t = useWords();
  const { act, busy } = useAction(SetReviewVisits);
  return (
    <fieldset className="ticks">
      <legend className="unseen">{fullName(homeUser)}</legend>
      <Tick
        checked={reviewVisits}
        disabled={busy}
        onChange={event => void act({ input: { relationshipId: id, version, reviewVisits: event.target.checked } })}
      >
        {t('people.reviewPair')}
      </Tick>
    </fieldset>
  );
}
