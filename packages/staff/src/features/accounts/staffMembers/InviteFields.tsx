import { Choice } from '@openvisit/ui/Choice.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { Tick } from '@openvisit/ui/Tick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useStaffMember } from '../staffMember.ts';
import type { InviteField, TypedInvitation } from './inviteForm.ts';

interface Props {
  typed: TypedInvitation;
  problemAt(field: InviteField): string | undefined;
  onType(typed: TypedInvitation): void;
}

/** Whom to invite, as what, and where. */
export function InviteFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const { facilities } = useStaffMember();
  const change = (own: Partial<TypedInvitation>) => onType({ ...typed, ...own });
  const box = (name: 'givenName' | 'familyName' | 'email') => ({
    name,
    label: t(`administration.invite.${name}`),
    autoComplete: 'off',
    value: typed[name],
    problem: problemAt(name),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  });
  const tick = (id: string) =>
    typed.facilityIds.includes(id) ? typed.facilityIds.filter(other => other !== id) : [...typed.facilityIds, id];

  return (
    <>
      <div className="pairs">
        <Field {...box('givenName')} />
        <Field {...box('familyName')} />
      </div>
      <Field {...box('email')} type="email" />
      <Choice legend={t('administration.invite.role')} id="role" problem={problemAt('role')}>
        {(['OFFICER', 'ADMINISTRATOR'] as const).map(role => (
          <Pick
            key={role}
            name="role"
            value={role}
            checked={typed.role === role}
            onChange={() => change({ role })}
            title={t(`role.${role}`)}
            detail={t(`role.${role}.does`)}
          />
        ))}
      </Choice>
      {facilities.length > 1 && (
        <Choice legend={t('administration.invite.facilities')} id="facilityIds" problem={problemAt('facilityIds')}>
          <div>
            {facilities.map(({ id, name }) => (
              <Tick
                key={id}
                checked={typed.facilityIds.includes(id)}
                onChange={() => change({ facilityIds: tick(id) })}
              >
                {name}
              </Tick>
            ))}
          </div>
        </Choice>
      )}
    </>
  );
}
