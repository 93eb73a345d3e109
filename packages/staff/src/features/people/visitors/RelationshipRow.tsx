import type { FragmentType } from '@apollo/client';
import { useAction } from '@openvisit/live/useAction.ts';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import type { RelationshipRow_RelationshipFragment } from '@openvisit/schema/staff/graphql.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { Mark } from '../../accounts/components/Mark.tsx';
import { useDates } from '../../accounts/dates.ts';
import { fullName } from '../../accounts/personName.ts';
import { ApproveRelationship, DenyRelationship, RelationshipRow_relationship } from './relationshipAsks.ts';
import { ReviewSwitch } from './ReviewSwitch.tsx';

type Relationship = RelationshipRow_RelationshipFragment;

interface Props {
  relationship: FragmentType<typeof RelationshipRow_relationship>;
  /** Whose page it stands on: they are not named again. */
  on?: 'person' | 'homeUser';
}

const looks = {
  PENDING: { family: 'wait', icon: 'clock' },
  APPROVED: { family: 'good', icon: 'tickFull' },
  DENIED: { family: 'stop', icon: 'octagon' },
  ENDED: { family: 'calm', icon: 'back' },
} as const;

/** Who asked to visit whom, as what, and the two answers. Of two officers one is first, and the other reads who. */
export function RelationshipRow({ on, ...props }: Props) {
  const t = useWords();
  const { moment } = useDates();
  const relationship = useFragmentData(RelationshipRow_relationship, props.relationship);
  const approve = useAction(ApproveRelationship);
  const deny = useAction(DenyRelationship);
  const {
    id: relationshipId,
    version,
    status,
    facility,
    homeUser,
    incarceratedPerson,
    availableActions,
  } = relationship;
  const [visitor, person] = [fullName(homeUser), fullName(incarceratedPerson)];
  const input = { relationshipId, version };
  const about = { visitor, person };
  const first = [approve.answer?.answer, deny.answer?.answer].find(
    answer => answer?.__typename === 'RelationshipChanged',
  );

  return (
    <>
      <div>
        <Mark {...looks[status]} words={t(`people.relationship.${status}`)} /> <Names {...relationship} on={on} />
        <p className="quiet small">
          {t(`people.relation.${relationship.relation}`)} ·{' '}
          {t('people.askedAt', { at: moment(relationship.requestedAt, facility.timeZone) })}
        </p>
        {relationship.officerNote && <p className="said">{relationship.officerNote}</p>}
        {status === 'APPROVED' && <ReviewSwitch relationship={relationship} />}
        {first?.__typename === 'RelationshipChanged' && status !== 'PENDING' && (
          <Note family="wait" icon="warning" role="status">
            {t('people.relationshipOvertaken')}
          </Note>
        )}
        {(approve.failure ?? deny.failure) && (
          <Note family="stop" icon="warning" role="alert">
            {t('people.failed')}
          </Note>
        )}
      </div>
      {availableActions.includes('APPROVE') && (
        <span className="row-actions">
          <Button
            slim
            icon="tick"
            busy={approve.busy}
            aria-label={t('people.approveWhich', about)}
            onClick={() => void approve.act({ input })}
          >
            {t('people.approve')}
          </Button>
          <Button
            slim
            kind="second"
            icon="close"
            busy={deny.busy}
            aria-label={t('people.denyWhich', about)}
            onClick={() => void deny.act({ input })}
          >
            {t('people.deny')}
          </Button>
        </span>
      )}
    </>
  );
}

function Names({
  homeUser,
  incarceratedPerson,
  on,
}: Pick<Relationship, 'homeUser' | 'incarceratedPerson'> & Pick<Props, 'on'>) {
  const t = useWords();
  const visitor = <a href={paths.user(homeUser.id)}>{fullName(homeUser)}</a>;
  const person = (
    <>
      <a href={paths.incarceratedPerson(incarceratedPerson.id)}>{fullName(incarceratedPerson)}</a>{' '}
      <span className="num quiet">{incarceratedPerson.personNumber}</span>
    </>
  );
  if (on === 'person') return visitor;
  if (on === 'homeUser') return person;
  return (
    <>
      {visitor} <span className="quiet">{t('people.wantsToVisit')}</span> {person}
    </>
  );
}
