import { Road } from '@openvisit/ui/Road.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { Redirect } from 'wouter';
import { paths } from '../../../../app/paths.ts';
import { relationshipWith, useJourney } from '../journey.ts';
import { furthest } from '../steps.ts';
import { EndingFrame } from './EndingFrame.tsx';

/** The facility decides first whether one may visit this person. Once it said yes, the journey goes on. */
export function WaitsForFacility() {
  const t = useWords();
  const journey = useJourney();
  const { facility, draft } = journey;
  const status = relationshipWith(journey, draft.person?.id)?.status;
  if (status === 'APPROVED') return <Redirect to={paths.scheduleStep(facility.id, furthest(journey))} replace />;

  const person = draft.person ? `${draft.person.givenName} ${draft.person.familyName}` : t('schedule.waits.person');
  if (status !== 'PENDING') {
    return (
      <EndingFrame
        family="stop"
        icon="octagon"
        state={t('schedule.refused.state')}
        title={t('schedule.refused.title', { person })}
        lead={t('schedule.refused.lead', { facility: facility.name })}
        next={{ step: 'person', words: t('schedule.waits.other') }}
        call
      />
    );
  }
  return (
    <EndingFrame
      family="wait"
      icon="clock"
      state={t('schedule.waits.state')}
      title={t('schedule.waits.title', { person })}
      lead={t('schedule.waits.lead', { facility: facility.name })}
      next={{ step: 'person', words: t('schedule.waits.other') }}
    >
      <section>
        <h2>{t('schedule.next')}</h2>
        <Road
          steps={[
            { state: 'done', title: t('schedule.waits.asked') },
            {
              state: 'now',
              title: t('schedule.waits.decides', { facility: facility.name }),
              detail: t('schedule.waits.mail'),
            },
            { state: 'next', title: t('schedule.waits.book'), detail: t('schedule.waits.kept') },
          ]}
        />
      </section>
    </EndingFrame>
  );
}
