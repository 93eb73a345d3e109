import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { paths } from '../../../../app/paths.ts';
import { Change } from '../../../../page/Change.tsx';
import { useMoments, withOneStop } from '../../../../page/useMoments.ts';
import { centsPerMinute, useJourney } from '../journey.ts';
import type { StepName } from '../steps.ts';
import { useTimeWords } from '../times/useTimeWords.ts';
import { usePrice } from '../usePrice.ts';
import type { HeldVisit } from './CheckHeld.tsx';

/** What was chosen, each with a way to change it; ages as they are on the visit's day. */
export function ChosenAnswers({ visit }: { visit: HeldVisit }) {
  const t = useWords();
  const words = useTimeWords();
  const price = usePrice();
  const { moment } = useMoments();
  const { facility, policy, draft } = useJourney();
  const change = (step: StepName, question: string) => (
    <Change to={paths.scheduleStep(facility.id, step)}>{question}</Change>
  );
  const name = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`;
  const there = words.there(visit.startsAt);
  const when = (
    <>
      {words.moment(visit.startsAt)}
      {there && <span className="quiet small as-row">{there}</span>}
    </>
  );
  const coming = visit.visitors.map(visitor => (
    <span key={visitor.id} className="as-row">
      {visitor.isHomeUser
        ? t('schedule.guests.you', { name: name(visitor) })
        : t('schedule.guests.guest', { name: name(visitor), age: visitor.age })}
    </span>
  ));
  const rows: readonly [StepName, string, ReactNode][] = [
    ['time', t('schedule.check.when'), when],
    ['duration', t('schedule.check.length'), t('schedule.minutes', { minutes: visit.durationMinutes })],
    ['person', t('schedule.check.person'), draft.person && name(draft.person)],
    ['guests', t('schedule.check.guests'), coming],
    ['kind', t('schedule.check.kind'), t(`kind.${visit.kind}`)],
  ];
  return (
    <>
      <Answers>
        {rows.map(([step, question, answer]) => (
          <Answer key={step} question={question} action={change(step, question)}>
            {answer}
          </Answer>
        ))}
        <Answer question={t('schedule.check.where')}>{facility.name}</Answer>
        <Answer question={t('schedule.check.price')}>
          {price(centsPerMinute(policy, draft.kind), visit.durationMinutes)}
        </Answer>
      </Answers>
      {visit.cancelBy && (
        <p className="small quiet">
          {withOneStop(t('schedule.check.cancelBy', { moment: moment(visit.cancelBy, facility.timeZone) }))}
        </p>
      )}
    </>
  );
}
