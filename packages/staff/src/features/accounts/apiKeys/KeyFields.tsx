import { Choice } from '@openvisit/ui/Choice.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { Select } from '@openvisit/ui/Select.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../staffMember.ts';
import { keyDays, type KeyField, keyScopes, type TypedKey } from './keyForm.ts';

interface Props {
  typed: TypedKey;
  problemAt(field: KeyField): string | undefined;
  onType(typed: TypedKey): void;
}

const toggled = <Thing,>(list: readonly Thing[], one: Thing): readonly Thing[] =>
  list.includes(one) ? list.filter(other => other !== one) : [...list, one];

/** Which program, what it may do, where, and until when. */
export function KeyFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const { facilities } = useStaffMember();
  return (
    <>
      <Field
        name="name"
        label={t('administration.keys.name')}
        hint={t('administration.keys.nameHint')}
        autoComplete="off"
        value={typed.name}
        problem={problemAt('name')}
        onChange={event => onType({ ...typed, name: event.currentTarget.value })}
      />
      <Choice legend={t('administration.keys.scopes')} id="scopes" problem={problemAt('scopes')}>
        <div>
          {keyScopes.map(scope => (
            <Tick
              key={scope}
              checked={typed.scopes.includes(scope)}
              onChange={() => onType({ ...typed, scopes: toggled(typed.scopes, scope) })}
            >
              {t(`administration.keys.${scope}`)}
              <span className="quiet scope">{t(`administration.keys.${scope}.does`)}</span>
            </Tick>
          ))}
        </div>
      </Choice>
      {facilities.length > 1 && (
        <Choice legend={t('administration.keys.where')} id="facilityIds" problem={problemAt('facilityIds')}>
          <div>
            {facilities.map(({ id, name }) => (
              <Tick
                key={id}
                checked={typed.facilityIds.includes(id)}
                onChange={() => onType({ ...typed, facilityIds: toggled(typed.facilityIds, id) })}
              >
                {name}
              </Tick>
            ))}
          </div>
        </Choice>
      )}
      <Select
        name="expiresInDays"
        label={t('administration.keys.days')}
        problem={problemAt('expiresInDays')}
        value={typed.expiresInDays}
        options={keyDays.map(value => ({ value, label: t(`administration.keys.days.${value}`) }))}
        onChange={event => onType({ ...typed, expiresInDays: event.currentTarget.value })}
      />
    </>
  );
}
