import { graphql } from '@openvisit/schema/family';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { useReadAgain } from '../../../apollo/useReadAgain.ts';
import { paths } from '../../../app/paths.ts';
import { GuestForm, type TypedGuest } from './GuestForm.tsx';

const AddGuestToListMutation = graphql(`
  mutation AddGuestToList($input: AddGuestInput!) {
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
          message
        }
      }
    }
  }
`);

/** Puts somebody on the list of those who come along. */
export default function AddGuestPage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const readAgain = useReadAgain();
  const { act, failure, busy } = useAction(AddGuestToListMutation);

  async function add(input: TypedGuest) {
    const done = await act({ input });
    if (done?.addGuest.__typename === 'InvalidInput') return done.addGuest.fields;
    if (done) {
      await readAgain();
      navigate(paths.guests, { replace: true });
    }
    return [];
  }
  return (
    <GuestForm
      title={t('visit.guests.add')}
      action={t('visit.guests.add.do')}
      busy={busy}
      failure={failure}
      onSave={add}
    />
  );
}
