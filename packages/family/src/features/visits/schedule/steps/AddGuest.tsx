import inputRules from '@openvisit/schema/inputRules.json' with { type: 'json' };
import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { DateFields } from '@openvisit/ui/forms/DateFields.tsx';
import { faultsIn, faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { emptyDate, isoDateOf } from '@openvisit/ui/forms/typedDate.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { announce } from '@openvisit/ui/announce.ts';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';
import { useAction } from '../../../../apollo/useAction.ts';
import { useReadAgain } from '../../../../apollo/useReadAgain.ts';
import { FailureNote } from '../../../../page/FailureNote.tsx';

const AddGuestMutation = graphql(`
  mutation AddGuest($input: AddGuestInput!) {
    addGuest(input: $input) {
      ... on Guest {
        id
        version
        givenName
        familyName
        dateOfBirth
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const fields = ['givenName', 'familyName', 'dateOfBirth'] as const;
type GuestField = (typeof fields)[number];
const { givenName, familyName } = inputRules.SignUpInput;
const nobody = { givenName: '', familyName: '', born: emptyDate };

/** Adds somebody who comes along, without leaving the page. `onAdded` is told once the guest is on the list. */
export function AddGuest({ onAdded }: { onAdded(id: string): void }) {
  const t = useWords();
  const [typed, setTyped, forget] = useDraft('schedule.guest', nobody);
  const [isOpen, setOpen] = useState(typed !== nobody);
  const { faults, attempt, show, at } = useFaults();
  const { act, answer, failure, busy } = useAction(AddGuestMutation);
  const readAgain = useReadAgain();
  const wordsFor = (field: GuestField, code: string) =>
    t(
      field === 'dateOfBirth'
        ? 'field.dateOfBirth.wrong'
        : `field.${field}.${code === 'REQUIRED' ? 'missing' : 'wrong'}`,
    );

  async function save() {
    const born = isoDateOf(typed.born);
    const wrong = born ? [] : [{ id: 'dateOfBirth', message: wordsFor('dateOfBirth', 'PATTERN') }];
    const found = [...faultsIn(typed, { givenName, familyName }, wordsFor), ...wrong];
    if (!show(found) || !born) return;
    const saved = (
      await act({ input: { givenName: typed.givenName, familyName: typed.familyName, dateOfBirth: born } })
    )?.addGuest;
    if (saved?.__typename === 'InvalidInput') show(faultsOf(saved.fields, fields, wordsFor));
    if (saved?.__typename !== 'Guest') return;
    await readAgain();
    announce(t('schedule.guest.added', { name: saved.givenName }));
    onAdded(saved.id);
    forget();
    setTyped(nobody);
    setOpen(false);
  }
  if (!isOpen) {
    return (
      <Button kind="second" icon="plus" onClick={() => setOpen(true)}>
        {t('schedule.guest.add')}
      </Button>
    );
  }
  const refused = answer?.addGuest.__typename !== 'Guest' && answer?.addGuest.__typename !== 'InvalidInput' && answer;
  return (
    <section className="rule">
      <h2>{t('schedule.guest.add')}</h2>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure && <FailureNote failure={failure} />}
      {refused && <p role="alert">{t('schedule.guest.full')}</p>}
      <form
        className="stack"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        {(['givenName', 'familyName'] as const).map(name => (
          <Field
            key={name}
            name={name}
            label={t(`field.${name}`)}
            problem={at(name)}
            autoComplete="off"
            value={typed[name]}
            onChange={event => setTyped({ ...typed, [name]: event.target.value })}
          />
        ))}
        <DateFields
          name="dateOfBirth"
          legend={t('field.dateOfBirth')}
          hint={t('field.dateOfBirth.hint')}
          problem={at('dateOfBirth')}
          value={typed.born}
          onChange={born => setTyped({ ...typed, born })}
        />
        <Button type="submit" kind="second" busy={busy}>
          {t('schedule.guest.save')}
        </Button>
      </form>
    </section>
  );
}
