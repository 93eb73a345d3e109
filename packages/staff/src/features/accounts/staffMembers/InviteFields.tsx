import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { InviteField, TypedInvitation } from './inviteForm.ts';
import { RoleAndFacilities } from './RoleAndFacilities.tsx';

interface Props {
  typed: TypedInvitation;
  problemAt(field: InviteField): string | undefined;
  onType(typed: TypedInvitation): void;
}

/** Whom to invite, as what, and where. */
export function InviteFields({ typed, problemAt, onType }: Props) {
  const t = useWords();
  const change = (own: Partial<TypedInvitation>) => onType({ ...typed, ...own });
  const box = (name: 'givenName' | 'familyName' | 'email') => ({
    name,
    label: t(`administration.invite.${name}`),
    autoComplete: 'off',
    value: typed[name],
    problem: problemAt(name),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  });

  return (
    <>
      <div className="pairs">
        <Field {...box('givenName')} />
        <Field {...box('familyName')} />
      </div>
      <Field {...box('email')} type="email" />
      <RoleAndFacilities typed={typed} problemAt={problemAt} onType={change} />
    </>
  );
}
