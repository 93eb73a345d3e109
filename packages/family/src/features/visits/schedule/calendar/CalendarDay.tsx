import type { OpenDayState } from '@openvisit/schema/family/graphql.ts';
import { formatDay } from '@openvisit/ui/formatDateTime.ts';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';

/** How a day stands, and how many times are free. */
export interface DayInfo {
  state: `${OpenDayState}`;
  free: number;
}

interface CalendarDayProps {
  date: string;
  info: DayInfo | undefined;
  isPast: boolean;
  isToday: boolean;
  isChosen: boolean;
  /** The one day that the Tab key stops at. */
  isStop: boolean;
  onChoose(date: string): void;
}

/** One day: a box where there are free times, else why there are none. Its name says the whole of it. */
export function CalendarDay({ date, info, isPast, isToday, isChosen, isStop, onChoose }: CalendarDayProps) {
  const t = useWords();
  const language = useLanguage();
  const number = Number(date.slice(8));
  if (isPast) {
    return (
      <td>
        <span className="day past" aria-hidden="true">
          {number}
        </span>
      </td>
    );
  }
  const isFree = info?.state === 'OPEN';
  const why = info ? t(`schedule.day.${info.state}`, { count: info.free }) : '';
  const spoken = info ? t(`schedule.day.${info.state}.spoken`, { count: info.free }) : t('app.loading');
  const first = number === 1;
  return (
    <td aria-selected={isFree ? isChosen : undefined}>
      <button
        type="button"
        className={['day', isFree && 'free', isToday && 'today'].filter(Boolean).join(' ')}
        tabIndex={isStop ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        aria-pressed={isFree ? isChosen : undefined}
        aria-disabled={isFree ? undefined : true}
        onClick={() => isFree && onChoose(date)}
      >
        <b aria-hidden="true">
          {first && <small>{monthOf(date, language)} </small>}
          {number}
        </b>
        <small aria-hidden="true">{isToday && !isFree ? t('schedule.day.today') : why}</small>
        <span className="unseen">{`${formatDay(date, 'UTC', language)}, ${isToday ? `${t('schedule.day.today')}, ` : ''}${spoken}`}</span>
      </button>
    </td>
  );
}

const monthOf = (date: string, language: string) =>
  new Intl.DateTimeFormat(`${language}-US`, { month: 'short', timeZone: 'UTC' }).format(new Date(date));
