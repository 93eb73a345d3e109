import rules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import { Field } from '@openvisit/ui/Field.tsx';
import { DateFields } from '@openvisit/ui/forms/DateFields.tsx';
import { faultsIn, faultsOf, type TextRule } from '@openvisit/ui/forms/formRules.ts';
import { emptyDate, isoDateOf, typedDateOf } from '@openvisit/ui/forms/typedDate.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { FormPage } from '../../../page/FormPage.tsx';

export interface TypedGuest {
  givenName: string;
  familyName: string;
  dateOfBirth: string;
}

interface GuestFormProps {
  /** The guest as saved; nobody yet where one is added. */
  guest?: TypedGuest;
  title: string;
  action: string;
  busy: boolean;
  failure: unknown;
  refusal?: ReactNode;
  /** Sends it. @returns what the server would not take, box by box */
  onSave(guest: TypedGuest): Promise<readonly { path: string; code: string }[]>;
  after?: ReactNode;
}

const fields = ['givenName', 'familyName', 'dateOfBirth'] as const;
type GuestField = (typeof fields)[number];
const texts: Record<'givenName' | 'familyName', TextRule> = {
  givenName: rules.AddGuestInput.givenName,
  familyName: rules.AddGuestInput.familyName,
};

/** A guest's name and date of birth: ages are reckoned on the day of a visit. */
export function GuestForm({ guest, title, action, busy, failure, refusal, onSave, after }: GuestFormProps) {
  const t = useWords();
  const [typed, setTyped] = useState({ givenName: guest?.givenName ?? '', familyName: guest?.familyName ?? '' });
  const [born, setBorn] = useState(guest ? typedDateOf(guest.dateOfBirth) : emptyDate);
  const { faults, attempt, at, show } = useFaults();

  const say = (field: GuestField, code: string) =>
    t(
      field === 'dateOfBirth'
        ? 'visit.guests.fault.born'
        : code === 'REQUIRED'
          ? `visit.guests.fault.${field}`
          : 'visit.guests.fault.letters',
    );
  async function save() {
    const dateOfBirth = isoDateOf(born);
    const missing = dateOfBirth ? [] : [{ id: 'dateOfBirth' as const, message: say('dateOfBirth', 'REQUIRED') }];
    if (!show([...faultsIn(typed, texts, say), ...missing]) || !dateOfBirth) return;
    show(faultsOf(await onSave({ ...typed, dateOfBirth }), fields, say));
  }
  const box = (name: 'givenName' | 'familyName') => ({
    name,
    label: t(`field.${name}`),
    value: typed[name],
    problem: at(name),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTyped({ ...typed, [name]: currentTarget.value }),
  });
  return (
    <FormPage
      title={title}
      lead={t('visit.guests.form')}
      back={paths.guests}
      faults={faults}
      attempt={attempt}
      failure={failure}
      refusal={refusal}
      action={action}
      busy={busy}
      onSubmit={() => void save()}
      after={after}
    >
      <Field {...box('givenName')} autoComplete="off" />
      <Field {...box('familyName')} autoComplete="off" />
      <DateFields
        name="dateOfBirth"
        legend={t('field.dateOfBirth')}
        hint={t('field.dateOfBirth.hint')}
        problem={at('dateOfBirth')}
        value={born}
        onChange={setBorn}
      />
    </FormPage>
  );
}
