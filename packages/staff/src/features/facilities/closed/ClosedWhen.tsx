import { Field } from '@openvisit/ui/Field.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { MomentFields } from '../forms/MomentFields.tsx';
import type { ClosedField, TypedClosed } from './closedForm.ts';

interface Props {
  typed: TypedClosed;
  problemAt(field: ClosedField): string | undefined;
  onType(own: Partial<TypedClosed>): void;
}

/** Whole days, from the first to the last; or from one time to another. */
export function ClosedWhen({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const { from, to, wholeDays } = typed;
  return (
    <div className="group">
      <Tick checked={wholeDays} onChange={() => onType({ wholeDays: !wholeDays })}>
        {t('closed.wholeDays')}
      </Tick>
      {wholeDays ? (
        <div className="pairs">
          <Field
            type="date"
            name="startsAt"
            label={t('closed.firstDay')}
            value={from.date}
            problem={problemAt('startsAt')}
            onChange={event => onType({ from: { ...from, date: event.currentTarget.value } })}
          />
          <Field
            type="date"
            name="endsAt"
            label={t('closed.lastDay')}
            value={to.date}
            problem={problemAt('endsAt')}
            onChange={event => onType({ to: { ...to, date: event.currentTarget.value } })}
          />
        </div>
      ) : (
        <div className="pairs">
          <MomentFields
            name="startsAt"
            legend={t('form.startsAt')}
            value={from}
            problem={problemAt('startsAt')}
            onChange={moment => onType({ from: moment })}
          />
          <MomentFields
            name="endsAt"
            legend={t('form.endsAt')}
            value={to}
            problem={problemAt('endsAt')}
            onChange={moment => onType({ to: moment })}
          />
        </div>
      )}
    </div>
  );
}
