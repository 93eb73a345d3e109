import { Segmented } from '@openvisit/ui/Segmented.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ClosedFacility } from './closedAsks.ts';
import { scopes, type ClosedField, type TypedClosed } from './closedForm.ts';

interface Props {
  facility: ClosedFacility;
  typed: TypedClosed;
  problemAt(field: ClosedField): string | undefined;
  onType(own: Partial<TypedClosed>): void;
}

/** What is closed: all of the facility, one unit, one terminal. */
export function ClosedScope({ facility, typed, problemAt, onType }: Props) {
  const t = useWords();
  const choose = (field: 'housingUnitId' | 'terminalId', things: readonly { id: string; name: string }[]) => (
    <Select
      name={field}
      label={t(`closed.${field}`)}
      value={typed[field]}
      problem={problemAt(field)}
      onChange={event => onType({ [field]: event.currentTarget.value })}
      options={[{ value: '', label: t('form.choose') }, ...things.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
  return (
    <div className="group">
      <div>
        <p className="asked" aria-hidden="true">
          {t('closed.what')}
        </p>
        <Segmented
          label={t('closed.what')}
          options={scopes.map(scope => ({ value: scope, label: t(`closed.scope.${scope}`) }))}
          value={typed.scope}
          onChange={scope => onType({ scope })}
        />
      </div>
      {typed.scope === 'UNIT' && choose('housingUnitId', facility.housingUnits)}
      {typed.scope === 'TERMINAL' && choose('terminalId', facility.terminals)}
    </div>
  );
}
