import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../../accounts/dates.ts';
import { fullName } from '../../accounts/personName.ts';
import { readAloud } from '../reference.ts';
import type { Visit } from './visitQuery.ts';

/** Who meets whom, when, where; and what only staff know of it. */
export function VisitFacts({ visit }: { visit: Visit }) {
  const t = useWords();
  const { moment, time } = useDates();
  const { facility, incarceratedPerson: person, places, visitors, flags, reasons } = visit;
  const { timeZone } = facility;
  const flagged = reviewed.filter(flag => flags.includes(flag));
  return (
    <Answers>
      <Answer question={t('visits.when')}>
        {t('visits.span', { from: moment(visit.startsAt, timeZone), to: time(visit.endsAt, timeZone) })}
        <span className="quiet"> {t('visit.minutes', { minutes: visit.durationMinutes })}</span>
      </Answer>
      <Answer question={t('visits.person')}>
        {fullName(person)} <span className="quiet num">{person.personNumber}</span>
      </Answer>
      <Answer question={t('visit.visitors')}>
        <ul className="visitors">
          {visitors.map(visitor => (
            <li key={visitor.id}>
              {visitor.isHomeUser ? <a href={paths.user(visit.homeUser.id)}>{fullName(visitor)}</a> : fullName(visitor)}{' '}
              <span className="quiet">{t('visit.age', { age: visitor.age })}</span>
            </li>
          ))}
        </ul>
      </Answer>
      <Answer question={t('visits.where')}>
        {[t(`visitKind.${visit.kind}`), ...places.map(({ name }) => name), facility.name].join(', ')}
      </Answer>
      <Answer question={t('visits.reference')}>
        <span className="num">{readAloud(visit.reference)}</span>
      </Answer>
      {visit.decideBy && <Answer question={t('visit.decideBy')}>{moment(visit.decideBy, timeZone)}</Answer>}
      {visit.heldUntil && <Answer question={t('visit.heldUntil')}>{moment(visit.heldUntil, timeZone)}</Answer>}
      {flagged.length > 0 && (
        <Answer question={t('visit.flags')}>{flagged.map(flag => t(`visit.flag.${flag}`)).join(' ')}</Answer>
      )}
      {reasons.length > 0 && (
        <Answer question={t('visit.reasons')}>{reasons.map(({ label }) => label).join(', ')}</Answer>
      )}
      {visit.publicMessage && (
        <Answer question={t('visit.publicMessage')}>
          <span className="as-typed">{visit.publicMessage}</span>
        </Answer>
      )}
      {visit.officerNote && (
        <Answer question={t('form.officerNote')}>
          <span className="as-typed">{visit.officerNote}</span>
        </Answer>
      )}
    </Answers>
  );
}

/** Why an officer looks at a visit first. */
const reviewed = ['PERSON_REVIEWED', 'RELATIONSHIP_REVIEWED'] as const;
