import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { ageOn, useDates } from '../../accounts/dates.ts';
import { PersonMark } from '../PersonMark.tsx';
import type { Person } from '../personAsks.ts';
import { usePeriod } from '../usePeriod.ts';
import { ReleaseDialog, TransferDialog } from './LeaveDialogs.tsx';
import { RestoreDialog, SuspendDialog } from './PrivilegeDialogs.tsx';

/** Who the person is, where they live, and what can be done. */
export function PersonFacts({ person, onChange }: { person: Person; onChange(): void }) {
  const t = useWords();
  const { date, moment } = useDates();
  const { timeZone } = person.facility;
  const period = usePeriod(timeZone);
  const { privilegesSuspendedFrom: startsAt, privilegesSuspendedUntil: endsAt, leftAt } = person;
  const isHere = person.status === 'HERE';
  return (
    <>
      <dl className="person-facts">
        <dt>{t('people.status')}</dt>
        <dd>
          <PersonMark person={person} />
          {leftAt && <span className="quiet"> {moment(leftAt, timeZone)}</span>}
          {person.transferredTo && <span className="quiet">, {person.transferredTo}</span>}
        </dd>
        {startsAt && (
          <>
            <dt>{t('people.noVisitsIn')}</dt>
            <dd className="num">{period({ startsAt, endsAt })}</dd>
          </>
        )}
        <dt>{t('people.number')}</dt>
        <dd className="num">{person.personNumber}</dd>
        <dt>{t('facts.dateOfBirth')}</dt>
        <dd>
          <span className="num">{date(person.dateOfBirth)}</span>{' '}
          <span className="quiet">({ageOn(person.dateOfBirth, new Date())})</span>
        </dd>
        <dt>{t('administration.facility')}</dt>
        <dd>{person.facility.name}</dd>
        {person.housingUnit && (
          <>
            <dt>{t('people.unit')}</dt>
            <dd>{person.housingUnit.name}</dd>
          </>
        )}
        <dt>{t('people.visits')}</dt>
        <dd>{t(person.reviewVisits ? 'people.areReviewed' : 'people.areNotReviewed')}</dd>
        {person.officerNote && (
          <>
            <dt>{t('people.box.officerNote')}</dt>
            <dd className="said">{person.officerNote}</dd>
          </>
        )}
      </dl>
      {isHere && (
        <div className="person-actions">
          <Button kind="second" slim icon="pencil" onClick={onChange}>
            {t('people.change')}
          </Button>
          {startsAt ? <RestoreDialog person={person} /> : <SuspendDialog person={person} />}
          <TransferDialog person={person} />
          <ReleaseDialog person={person} />
        </div>
      )}
    </>
  );
}
