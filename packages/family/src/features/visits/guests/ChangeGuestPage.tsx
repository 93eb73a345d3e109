import { graphql } from '@openvisit/schema/family';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../../apollo/useAction.ts';
import { usePageQuery } from '../../../apollo/usePageQuery.ts';
import { paths } from '../../../app/paths.ts';
import { LoadingPage } from '../../../page/LoadingPage.tsx';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { GuestForm, type TypedGuest } from './GuestForm.tsx';
import { GuestsPageQuery } from './GuestsPage.tsx';
import { RemoveGuest } from './RemoveGuest.tsx';

const ChangeGuestMutation = graphql(`
  mutation ChangeGuest($input: ChangeGuestInput!) {
    changeGuest(input: $input) {
      ... on Guest {
        id
        version
        givenName
        familyName
        dateOfBirth
      }
      ... on GuestChanged {
        message
        guest {
          id
          version
          givenName
          familyName
          dateOfBirth
        }
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

/** Corrects a guest, or takes them off the list. What facilities were told for booked visits stays. */
export default function ChangeGuestPage() {
  const t = useWords();
  const [, navigate] = useLocation();
  const { guestId } = useParams();
  const { data } = usePageQuery(GuestsPageQuery, {});
  const { act, answer, failure, busy } = useAction(ChangeGuestMutation);
  if (data?.viewer?.__typename !== 'HomeUser') return <LoadingPage />;
  const guest = data.viewer.guests.find(({ id }) => id === guestId);
  if (!guest) return <NotFoundPage />;
  const { id, version } = guest;

  async function change(typed: TypedGuest) {
    const done = await act({ input: { guestId: id, version, ...typed } });
    if (done?.changeGuest.__typename === 'InvalidInput') return done.changeGuest.fields;
    if (done?.changeGuest.__typename === 'Guest') navigate(paths.guests, { replace: true });
    return [];
  }
  const overtaken = answer?.changeGuest.__typename === 'GuestChanged' && (
    <Note family="stop" role="alert" title={t('problem.notSent')}>
      {t('visit.guests.changed')}
    </Note>
  );
  return (
    <GuestForm
      key={version}
      guest={guest}
      title={t('visit.guests.change')}
      action={t('visit.guests.change.do')}
      busy={busy}
      failure={failure}
      refusal={overtaken}
      onSave={change}
      after={<RemoveGuest id={id} version={version} />}
    />
  );
}
