import { graphql } from '@openvisit/schema/family';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { useReadAgain } from '../../../apollo/useReadAgain.ts';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';

const RemoveGuestMutation = graphql(`
  mutation RemoveGuest($input: RemoveGuestInput!) {
    removeGuest(input: $input) {
      __typename
      ... on GuestChanged {
        guest {
          id
          version
          givenName
          familyName
          dateOfBirth
        }
      }
    }
  }
`);

interface RemoveGuestProps {
  id: string;
  version: number;
}

/** Takes somebody off the list; says what stays. */
export function RemoveGuest({ id, version }: RemoveGuestProps) {
  const t = useWords();
  const [, navigate] = useLocation();
  const readAgain = useReadAgain();
  const { act, failure, busy } = useAction(RemoveGuestMutation);

  async function remove() {
    const done = await act({ input: { guestId: id, version } });
    if (done?.removeGuest.__typename !== 'GuestRemoved') return;
    await readAgain();
    navigate(paths.guests, { replace: true });
  }
  return (
    <section className="stack">
      <h2>{t('visit.guests.remove')}</h2>
      {failure && <FailureNote failure={failure} />}
      <p>{t('visit.guests.remove.does')}</p>
      <Button kind="stop" busy={busy} onClick={() => void remove()}>
        {t('visit.guests.remove.do')}
      </Button>
    </section>
  );
}
