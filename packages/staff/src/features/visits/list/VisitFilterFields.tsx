import { Button } from '@openvisit/ui/Button.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { Segmented } from '@openvisit/ui/Segmented.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { statusLook } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../../accounts/staffMember.ts';
import { statusesOf, type TypedFilter } from './visitFilter.ts';

interface Props {
  filter: TypedFilter;
  onChange(own: Partial<TypedFilter>): void;
}

/** Which visits to list. */
export function VisitFilterFields({ filter, onChange }: Props) {
  const t = useWords();
  const { facilities } = useStaffMember();
  const any = { value: '', label: t('visits.any') };
  const select = (name: 'status' | 'kind' | 'facility', options: { value: string; label: string }[]) => (
    <Select
      name={name}
      label={t(`visits.filter.${name}`)}
      value={filter[name]}
      onChange={event => onChange({ [name]: event.currentTarget.value })}
      options={[any, ...options]}
    />
  );
  const day = (name: 'from' | 'to') => (
    <Field
      type="date"
      name={name}
      label={t(`visits.filter.${name}`)}
      value={filter[name]}
      onChange={event => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <search className="visit-filter">
      <Segmented
        label={t('visits.phase')}
        options={(['COMING', 'PAST'] as const).map(phase => ({ value: phase, label: t(`visits.phase.${phase}`) }))}
        value={filter.phase}
        onChange={phase => onChange({ phase, status: '' })}
      />
      <div className="visit-filter-boxes">
        {select(
          'status',
          statusesOf[filter.phase].map(status => ({ value: status, label: t(statusLook(status).wordId) })),
        )}
        {select(
          'kind',
          (['REMOTE', 'ONSITE'] as const).map(kind => ({ value: kind, label: t(`visitKind.${kind}`) })),
        )}
        {day('from')}
        {day('to')}
        {facilities.length > 1 &&
          select(
            'facility',
            facilities.map(({ id, name }) => ({ value: id, label: name })),
          )}
      </div>
      {(filter.person || filter.user) && (
        <p>
          {t('visits.onlySome')}{' '}
          <Button slim kind="plain" onClick={() => onChange({ person: '', user: '' })}>
            {t('visits.showAll')}
          </Button>
        </p>
      )}
    </search>
  );
}
