import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { graphql } from '@openvisit/schema/family';
import type { AboutVisit_VisitFragment } from '@openvisit/schema/family/graphql.ts';
import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useVisitTimes } from './useVisitTimes.ts';

const AboutVisitFragment = graphql(`
  fragment AboutVisit_visit on Visit {
    id
    version
    kind
    reference
    startsAt
    endsAt
    facility {
      id
      name
      stateName
      timeZone
    }
    incarceratedPerson {
      id
      personNumber
      givenName
      familyName
    }
    visitors {
      id
      givenName
      familyName
      age
      isHomeUser
    }
  }
`);

/** When, with whom, where and who comes; the number that one can read aloud on the phone. */
export function AboutVisit(props: { visit: FragmentType<typeof AboutVisitFragment> }) {
  const t = useWords();
  const visit = useFragmentData(AboutVisitFragment, props.visit);
  const { incarceratedPerson: person, facility, reference, kind } = visit;

  return (
    <section>
      <h2>{t('visit.about')}</h2>
      <Answers>
        <Answer question={t('visit.when')}>
          <When visit={visit} />
        </Answer>
        <Answer
          question={t('visit.with')}
        >{`${person.givenName} ${person.familyName} (${person.personNumber})`}</Answer>
        <Answer question={t('visit.where')}>
          {t(`visit.where.${kind}`, { facility: `${facility.name}, ${facility.stateName}` })}
        </Answer>
        <Answer question={t('visit.who')}>
          {visit.visitors.map(({ id, givenName, familyName, age, isHomeUser }) => (
            <p key={id}>
              {isHomeUser
                ? t('visit.you', { name: `${givenName} ${familyName}` })
                : t('visit.guest', { name: `${givenName} ${familyName}`, age })}
            </p>
          ))}
        </Answer>
        <Answer question={t('visit.reference')}>
          <span className="num">{`${reference.slice(0, 4)}-${reference.slice(4)}`}</span>
        </Answer>
      </Answers>
    </section>
  );
}

/** By the reader's clock; below it by the facility's, where the two differ. */
function When({ visit: { startsAt, endsAt, facility } }: { visit: AboutVisit_VisitFragment }) {
  const t = useWords();
  const times = useVisitTimes();
  if (!times.differ(startsAt, facility.timeZone))
    return t('visit.from', times.from(startsAt, endsAt, facility.timeZone));
  return (
    <>
      <p>
        <b>{t('visit.from.yours', times.from(startsAt, endsAt))}</b>
      </p>
      <p className="quiet small">{t('visit.from.theirs', times.from(startsAt, endsAt, facility.timeZone))}</p>
    </>
  );
}
