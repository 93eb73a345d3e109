import { Icon } from '@openvisit/ui/Icon.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { addDays, yearsOn } from '@openvisit/ui/plainDate.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import { useState } from 'react';
import { useJourney, type JourneyGuest } from '../journey.ts';
import { StepFrame } from '../StepFrame.tsx';
import { useGo } from '../useGo.ts';
import { AddGuest } from './AddGuest.tsx';

/** Who comes along. Ages count on the day of the visit, in the facility's zone. */
export function GuestsStep() {
  const t = useWords();
  const { viewer, facility, policy, draft, change } = useJourney();
  const { goOn } = useGo();
  const { faults, attempt, show, at } = useFaults();
  const [ticked, setTicked] = useState(() => new Set(draft.guestIds));
  const coming = viewer.guests.filter(({ id }) => ticked.has(id));
  const today = wallClockOf(new Date(), facility.timeZone).date;
  const day = draft.date ?? today;
  const isTooYoung = (guest: JourneyGuest) =>
    yearsOn(guest.dateOfBirth, addDays(today, policy.noticeMaxDays)) < policy.minimumGuestAge;
  const isAdult = ({ dateOfBirth }: { dateOfBirth: string }) =>
    yearsOn(dateOfBirth, addDays(today, policy.noticeMaxDays)) >= policy.adultAge;

  function tick(id: string, isTicked: boolean) {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
    if (draft.guestIds) change({ guestIds: [...next] });
  }
  function submit() {
    const tooMany = coming.length + 1 > policy.maxVisitors && t('schedule.guests.tooMany', { max: policy.maxVisitors });
    const noAdult = ![viewer, ...coming].some(isAdult) && t('schedule.guests.noAdult', { age: policy.adultAge });
    const message = tooMany || noAdult;
    if (show(message ? [{ id: 'guests', message }] : [])) goOn({ guestIds: coming.map(({ id }) => id) });
  }
  return (
    <StepFrame
      name="guests"
      title={t('schedule.guests.title')}
      lead={t('schedule.guests.lead', { max: policy.maxVisitors })}
      faults={faults}
      attempt={attempt}
      action={t('add.continue')}
      onSubmit={submit}
      after={<AddGuest onAdded={id => tick(id, true)} />}
    >
      <fieldset id="guests" tabIndex={-1} className={at('guests') ? 'ask wrong' : 'ask'}>
        <legend className="unseen">{t('schedule.guests.title')}</legend>
        {at('guests') && (
          <p className="why">
            <Icon name="warning" />
            {at('guests')}
          </p>
        )}
        <p className="tick on coming">
          <Icon name="tick" />
          <span>{t('schedule.guests.you', { name: `${viewer.givenName} ${viewer.familyName}` })}</span>
        </p>
        {viewer.guests.map(guest => (
          <Tick
            key={guest.id}
            checked={ticked.has(guest.id)}
            disabled={isTooYoung(guest)}
            onChange={event => tick(guest.id, event.target.checked)}
          >
            {t('schedule.guests.guest', {
              name: `${guest.givenName} ${guest.familyName}`,
              age: yearsOn(guest.dateOfBirth, day),
            })}
            {isTooYoung(guest) && <small> {t('schedule.guests.tooYoung', { age: policy.minimumGuestAge })}</small>}
          </Tick>
        ))}
      </fieldset>
    </StepFrame>
  );
}
