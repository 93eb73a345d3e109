import { Icon } from '@openvisit/ui/Icon.tsx';
import { useLanguage, useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { CalendarDay, type DayInfo } from './CalendarDay.tsx';
import { dayAfterKey, sheet, sheetOf } from './weeks.ts';

interface CalendarProps {
  /** The facility's day today, and the last one that can be booked: `2026-11-23`. */
  today: string;
  last: string;
  /** Which three weeks are shown: 0 begins with this week. */
  number: number;
  onSheet(number: number): void;
  /** What is known of the days; a day that is not among them is being asked for. */
  days: ReadonlyMap<string, DayInfo>;
  chosen: string | undefined;
  onChoose(date: string): void;
}

/** Three weeks of days with their free times: one stop of the Tab key, then the arrow keys; each day says how it stands. */
export function Calendar({ today, last, number, onSheet, days, chosen, onChoose }: CalendarProps) {
  const t = useWords();
  const language = useLanguage();
  const weeks = sheet(today, number);
  const shown = weeks.flat().filter(date => date >= today);
  const firstFree = shown.find(date => days.get(date)?.state === 'OPEN');
  const [at, setAt] = useState<string>();
  const stop = [at, chosen, firstFree, shown[0]].find(date => date && shown.includes(date));
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const ends = [weeks[0]![0]!, weeks.at(-1)!.at(-1)!].map(date =>
    dayText(date, language, { month: 'long', day: 'numeric' }),
  );
  const lastSheet = sheetOf(today, last);

  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [at, number]);

  function press(event: KeyboardEvent) {
    const next = stop && dayAfterKey(event.key, stop);
    if (!next) return;
    event.preventDefault();
    const date = next < today ? today : next > last ? last : next;
    moved.current = true;
    setAt(date);
    if (sheetOf(today, date) !== number) onSheet(sheetOf(today, date));
  }
  const turn = (way: -1 | 1, label: string, icon: 'left' | 'right') => {
    const isEnd = way < 0 ? number === 0 : number >= lastSheet;
    return (
      <button
        type="button"
        className="square"
        aria-label={label}
        aria-disabled={isEnd || undefined}
        onClick={() => !isEnd && onSheet(number + way)}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    <section>
      <div className="calendar-head">
        <h2 id="calendar">{t('schedule.date.calendar')}</h2>
        {turn(-1, t('schedule.date.earlier'), 'left')}
        {turn(1, t('schedule.date.later'), 'right')}
      </div>
      <p className="quiet small" aria-live="polite">
        {t('schedule.date.range', { from: ends[0]!, to: ends[1]! })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid pattern of the ARIA Authoring Practices */}
      <table role="grid" className="calendar" aria-labelledby="calendar" ref={grid} onKeyDown={press}>
        <thead>
          <tr>
            {weeks[0]!.map(date => (
              <th key={date} scope="col" abbr={dayText(date, language, { weekday: 'long' })}>
                {dayText(date, language, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(date => (
                <CalendarDay
                  key={date}
                  date={date}
                  info={date > last ? { state: 'TOO_LATE', free: 0 } : days.get(date)}
                  isPast={date < today}
                  isToday={date === today}
                  isChosen={date === chosen}
                  isStop={date === stop}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const dayText = (date: string, language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${language}-US`, { ...options, timeZone: 'UTC' }).format(new Date(date));
