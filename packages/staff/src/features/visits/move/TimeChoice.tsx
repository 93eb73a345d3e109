import type { FreeTimesQuery } from '@openvisit/schema/staff/graphql.ts';
import { Choice } from '@openvisit/ui/Choice.tsx';
import { formatDay } from '@openvisit/ui/formatDateTime.ts';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useDates } from '../../accounts/dates.ts';

interface Props {
  /** Days with times that are free. */
  days: FreeTimesQuery['openTimes'];
  timeZone: string;
  /** The start that is chosen: an instant. */
  chosen: string;
  problem: string | undefined;
  onChoose(startsAt: string): void;
}

/** First the day, then one of its times. An hour that autumn has twice names its offset. */
export function TimeChoice({ days, timeZone, chosen, problem, onChoose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const { time } = useDates();
  const [date, setDate] = useState(days[0]?.date);
  const day = days.find(each => each.date === date) ?? days[0];
  const times = day?.times ?? [];
  const offsets = new Set(times.map(({ utcOffset }) => utcOffset));

  return (
    <>
      <Select
        name="day"
        label={t('visit.move.day')}
        value={day?.date}
        onChange={event => {
          setDate(event.currentTarget.value);
          onChoose('');
        }}
        options={days.map(each => ({
          value: each.date,
          label: t('visit.move.dayTimes', {
            day: formatDay(each.date, 'UTC', language),
            count: each.times.length,
          }),
        }))}
      />
      <Choice legend={t('visit.move.time')} id="startsAt" problem={problem}>
        <div className="time-choice">
          {times.map(({ startsAt, utcOffset }) => (
            <Pick
              key={startsAt}
              name="time"
              value={startsAt}
              checked={chosen === startsAt}
              onChange={() => onChoose(startsAt)}
              title={time(startsAt, timeZone)}
              {...(offsets.size > 1 && { detail: `UTC${utcOffset}` })}
            />
          ))}
        </div>
      </Choice>
    </>
  );
}
