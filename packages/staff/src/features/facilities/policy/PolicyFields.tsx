import { Field } from '@openvisit/ui/Field.tsx';
import { Segmented } from '@openvisit/ui/Segmented.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { TickList } from '../forms/TickList.tsx';
import {
  kinds,
  type NumberField,
  type NumberGroup,
  numberGroups,
  type PolicyField,
  startSteps,
  type Switch,
  type TypedPolicy,
} from './policyForm.ts';

interface Props {
  typed: TypedPolicy;
  problemAt(field: PolicyField): string | undefined;
  onType(changed: Partial<TypedPolicy>): void;
}

/** The boxes of a policy, in groups, each with its unit. */
export function PolicyFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const box = (field: NumberField | 'effectiveFrom' | 'durations') => ({
    name: field,
    label: t(`policy.${field}`),
    hint: t(`policy.${field}.hint`),
    autoComplete: 'off',
    value: typed[field],
    problem: problemAt(field),
    onChange: (event: { currentTarget: { value: string } }) => onType({ [field]: event.currentTarget.value }),
  });
  const numbers = (group: NumberGroup) =>
    numberGroups[group].map(field => <Field key={field} {...box(field)} inputMode="numeric" />);
  const turn = (field: Switch) => (
    <Tick checked={typed[field]} onChange={() => onType({ [field]: !typed[field] })}>
      {t(`policy.${field}`)}
    </Tick>
  );
  const group = (name: NumberGroup | 'visits' | 'from', children: ReactNode, after?: ReactNode) => (
    <section className="group" aria-labelledby={`policy-${name}`}>
      <h3 id={`policy-${name}`}>{t(`policy.group.${name}`)}</h3>
      <div className="pairs">{children}</div>
      {after}
    </section>
  );
  return (
    <>
      {group('from', <Field type="date" {...box('effectiveFrom')} />)}
      {group(
        'visits',
        <>
          <TickList
            id="kindsOffered"
            legend={t('form.kinds')}
            options={kinds.map(value => ({ value, label: t(`visitKind.${value}`) }))}
            chosen={typed.kindsOffered}
            problem={problemAt('kindsOffered')}
            onChange={kindsOffered => onType({ kindsOffered })}
          />
          <Field {...box('durations')} />
          <Select
            name="startEveryMinutes"
            label={t('policy.startEveryMinutes')}
            options={startSteps.map(value => ({ value, label: t('policy.minutes', { count: Number(value) }) }))}
            value={typed.startEveryMinutes}
            onChange={event => onType({ startEveryMinutes: event.currentTarget.value })}
          />
        </>,
      )}
      {group('booking', numbers('booking'), turn('familiesMayReschedule'))}
      {group(
        'people',
        numbers('people'),
        <>
          {turn('pairApprovalRequired')}
          <Select
            name="visitApproval"
            label={t('policy.visitApproval')}
            options={(['AUTO', 'FLAGGED_ONLY', 'ALWAYS'] as const).map(value => ({
              value,
              label: t(`policy.visitApproval.${value}`),
            }))}
            value={typed.visitApproval}
            onChange={event => onType({ visitApproval: event.currentTarget.value as TypedPolicy['visitApproval'] })}
          />
        </>,
      )}
      {group('day', numbers('day'), turn('recordedByDefault'))}
      {group(
        'money',
        numbers('money'),
        <div>
          <p className="asked">{t('policy.payer')}</p>
          <Segmented
            label={t('policy.payer')}
            value={typed.payer}
            onChange={payer => onType({ payer })}
            options={(['FACILITY', 'FAMILY'] as const).map(value => ({ value, label: t(`policy.payer.${value}`) }))}
          />
        </div>,
      )}
    </>
  );
}
