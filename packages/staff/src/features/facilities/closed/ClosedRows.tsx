import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useDates } from '../../accounts/dates.ts';
import type { ClosedTime } from './closedAsks.ts';

interface Props {
  closed: readonly ClosedTime[];
  timeZone: string;
  onAct(act: 'change' | 'remove', closed: ClosedTime): void;
}

/** The closed times that are on or to come, soonest first. */
export function ClosedRows({ closed, timeZone, onAct }: Props) {
  const t = useWords();
  const { moment } = useDates();
  return (
    <ul className="kept-list">
      {closed.map(each => {
        const span = t('closed.span', { from: moment(each.startsAt, timeZone), to: moment(each.endsAt, timeZone) });
        const press = (act: 'change' | 'remove') => (
          <Button
            slim
            kind="second"
            icon={act === 'change' ? 'pencil' : 'close'}
            aria-label={t(`closed.${act}Which`, { span })}
            onClick={() => onAct(act, each)}
          >
            {t(`closed.${act}`)}
          </Button>
        );
        return (
          <li key={each.id}>
            <div>
              <b className="num">{span}</b>
              <p>
                {each.housingUnit?.name ?? each.terminal?.name ?? t('closed.scope.FACILITY')}, {each.reason.label}
              </p>
              {each.officerNote && <p className="quiet small as-typed">{each.officerNote}</p>}
            </div>
            <span className="row-actions">
              {press('change')}
              {press('remove')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
