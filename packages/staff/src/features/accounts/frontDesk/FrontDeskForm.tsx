import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { faultsOf } from '@openvisit/ui/forms/formRules.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { useStaffMember } from '../staffMember.ts';
import { HomeUserFields } from './HomeUserFields.tsx';
import { emptyHomeUser, homeUserFaults, homeUserFields, homeUserInput, type HomeUserField } from './homeUserForm.ts';
import { useCreateHomeUser } from './useCreateHomeUser.ts';
import { useHomeUserWords } from './useHomeUserWords.ts';
import { useShowSlip } from './useShowSlip.tsx';

type Answer = NonNullable<ReturnType<typeof useCreateHomeUser>['answer']>['createHomeUser'];

/** A new account. What is typed stays on this device until the account is there, over a killed tab too. */
export function FrontDeskForm() {
  const t = useWords();
  const words = useHomeUserWords();
  const [, navigate] = useLocation();
  const { id, facilities } = useStaffMember();
  const empty = emptyHomeUser(facilities.length === 1 ? facilities[0]!.id : '');
  const [typed, setTyped, forget] = useDraft(`frontDesk.${id}`, empty);
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useCreateHomeUser();
  const showSlip = useShowSlip();
  const [notTaken, setNotTaken] = useState(false);

  const clear = () => {
    setTyped(empty);
    forget();
    show([]);
  };
  const refusals = (refused: Answer) => {
    if (refused.__typename === 'InvalidInput') return faultsOf(refused.fields, homeUserFields, words);
    if (refused.__typename === 'EmailTaken') return [fault('email', t('frontDesk.email.taken'))];
    if (refused.__typename !== 'TooYoung') return [];
    return [fault('dateOfBirth', t('frontDesk.dateOfBirth.tooYoung', { minimumAge: refused.minimumAge }))];
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setNotTaken(false);
    if (busy || !show(homeUserFaults(typed, words))) return;
    const made = (await act({ input: homeUserInput(typed) }))?.createHomeUser;
    if (!made) return;
    const isPlain = show(refusals(made));
    const facility = facilities.find(({ id: facilityId }) => facilityId === typed.facilityId);
    if (made.__typename !== 'HomeUserCreated' || !facility) return setNotTaken(isPlain);
    forget();
    const { homeUser, firstPassword, expiresAt, signInUrl } = made;
    showSlip({ ...homeUser, firstPassword, expiresAt, signInUrl, facility }, () => navigate(paths.user(homeUser.id)));
  }

  const taken = answer?.createHomeUser.__typename === 'EmailTaken' && at('email');
  return (
    <>
      <ErrorSummary problems={faults} attempt={attempt} />
      {(failure || notTaken) && (
        <Note family="stop" icon="warning" role="alert">
          {t(failure ? 'administration.tryAgain' : 'administration.failed')}
        </Note>
      )}
      {taken && (
        <Note>
          <a href={paths.usersFound(typed.email.trim())}>{t('frontDesk.email.find')}</a>
        </Note>
      )}
      <form className="typed-form" noValidate onSubmit={submit}>
        <HomeUserFields typed={typed} problemAt={at} onType={setTyped} />
        <p className="foot">
          <Button type="submit" busy={busy}>
            {t('frontDesk.create')}
          </Button>
          <Button kind="plain" onClick={clear}>
            {t('frontDesk.clear')}
          </Button>
        </p>
      </form>
    </>
  );
}

const fault = (id: HomeUserField, message: string) => ({ id, message });
