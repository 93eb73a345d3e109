import { graphql } from '@openvisit/schema/family';
import type { VisitToMoveQuery } from '@openvisit/schema/family/graphql.ts';
import { Choice } from '@openvisit/ui/Choice.tsx';
import { formatDay } from '@openvisit/ui/formatDateTime.ts';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { addDays } from '@openvisit/ui/plainDate.ts';
import { Select } from '@openvisit/ui/Select.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { wallClockOf } from '@openvisit/ui/zonedTime.ts';
import { useState } from 'react';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { useVisitTimes } from './useVisitTimes.ts';

const TimesToMoveTo = graphql(`
  query TimesToMoveTo(
    $facilityId: ID!
    $incarceratedPersonId: ID!
    $kind: VisitKind!
    $durationMinutes: Int!
    $guestIds: [ID!]!
    $from: Date!
    $to: Date!
    $forVisitId: ID!
  ) {
    openTimes(
      facilityId: $facilityId
      incarceratedPersonId: $incarceratedPersonId
      kind: $kind
      durationMinutes: $durationMinutes
      guestIds: $guestIds
      from: $from
      to: $to
      forVisitId: $forVisitId
    ) {
      date
      times {
        startsAt
      }
    }
  }
`);

/** The most days that one question may ask for. */
const daysAsked = 35;

interface ChooseNewTimeProps {
  visit: NonNullable<VisitToMoveQuery['visit']>;
  chosen: string | undefined;
  onChoose(startsAt: string): void;
}

/** The next days with free times, by the facility's calendar, and the times of one of them. */
export function ChooseNewTime({ visit, chosen, onChoose }: ChooseNewTimeProps) {
  const t = useWords();
  const language = useLanguage();
  const { both } = useVisitTimes();
  const [picked, setDay] = useState<string>();
  const { facility, incarceratedPerson, kind, durationMinutes, visitors } = visit;
  const [from] = useState(() => wallClockOf(new Date(), facility.timeZone).date);
  const { data } = usePageQuery(
    TimesToMoveTo,
    {
      facilityId: facility.id,
      incarceratedPersonId: incarceratedPerson.id,
      kind,
      durationMinutes,
      guestIds: visitors.flatMap(({ id, isHomeUser }) => (isHomeUser ? [] : [id])),
      from,
      to: addDays(from, daysAsked - 1),
      forVisitId: visit.id,
    },
    { eachMinute: true },
  );
  if (!data) return null;
  const days = data.openTimes
    .map(({ date, times }) => ({ date, times: times.filter(({ startsAt }) => startsAt !== visit.startsAt) }))
    .filter(({ times }) => times.length > 0);
  const day = days.find(({ date }) => date === picked) ?? days[0];
  if (!day) return <p>{t('visit.move.none')}</p>;

  return (
    <>
      <Select
        name="day"
        label={t('visit.move.day')}
        value={day.date}
        options={days.map(({ date }) => ({ value: date, label: formatDay(date, 'UTC', language) }))}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <Choice legend={t('visit.move.time')}>
        {day.times.map(({ startsAt }) => (
          <Pick
            key={startsAt}
            name="time"
            value={startsAt}
            title={both(startsAt, facility.timeZone)}
            checked={startsAt === chosen}
            onChange={() => onChoose(startsAt)}
          />
        ))}
      </Choice>
    </>
  );
}
