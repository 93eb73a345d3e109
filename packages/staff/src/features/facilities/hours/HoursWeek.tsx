import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { todayIn } from '../terms/termsForm.ts';
import type { Hours, HoursFacility } from './hoursAsks.ts';
import { type Weekday, weekdays } from './hoursForm.ts';
import { HoursWords } from './HoursWords.tsx';
import { useClockWords } from './useClockWords.ts';

interface Props {
  facility: HoursFacility;
  onAct(act: 'change' | 'remove', hours: Hours): void;
}

const kinds = ['REMOTE', 'ONSITE'] as const;

/** The week: a row for each day, a column for each kind of visit. */
export function HoursWeek({ facility, onAct }: Props) {
  const t = useWords();
  const today = todayIn(facility.timeZone);
  const on = (weekday: Weekday, kind: Hours['kind']) =>
    facility.visitingHours.filter(hours => String(hours.weekday) === weekday && hours.kind === kind);
  return (
    <table className="week">
      <thead>
        <tr>
          <th scope="col">{t('hours.weekday')}</th>
          {kinds.map(kind => (
            <th key={kind} scope="col">
              {t(`visitKind.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map(weekday => (
          <tr key={weekday}>
            <th scope="row">{t(`weekday.${weekday}`)}</th>
            {kinds.map(kind => (
              <td key={kind} data-label={t(`visitKind.${kind}`)}>
                {on(weekday, kind).map(hours => (
                  <OneLine key={hours.id} hours={hours} today={today} onAct={onAct} />
                ))}
                {on(weekday, kind).length === 0 && <span className="quiet">{t('hours.closed')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneLine({ hours, today, onAct }: { hours: Hours; today: string; onAct: Props['onAct'] }) {
  const t = useWords();
  const clock = useClockWords();
  const which = { day: t(`weekday.${String(hours.weekday) as Weekday}`), hours: clock(hours) };
  const press = (act: 'change' | 'remove') => (
    <Button
      slim
      kind="second"
      icon={act === 'change' ? 'pencil' : 'close'}
      aria-label={t(`hours.${act}Which`, which)}
      onClick={() => onAct(act, hours)}
    >
      {t(`hours.${act}`)}
    </Button>
  );
  return (
    <div className="week-hours">
      <HoursWords hours={hours} today={today} />
      <span className="row-actions">
        {press('change')}
        {press('remove')}
      </span>
    </div>
  );
}
