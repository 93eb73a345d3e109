import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { faultsOf, type FaultWords } from '@openvisit/ui/forms/formRules.ts';
import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import { Note } from '@openvisit/ui/Note.tsx';
import { useDraft } from '@openvisit/ui/useDraft.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { FormEvent } from 'react';
import { paths } from '../../../app/paths.ts';
import { useDates } from '../dates.ts';
import { fullName } from '../personName.ts';
import { useStaffMember } from '../staffMember.ts';
import {
  emptyInvitation,
  inviteFaults,
  inviteFields,
  inviteInput,
  inviteRules,
  type InviteField,
} from './inviteForm.ts';
import { InviteFields } from './InviteFields.tsx';
import { useInviteStaffMember } from './useInviteStaffMember.ts';

/** Invites one colleague after another; what is typed stays until it was sent. */
export function InviteForm() {
  const t = useWords();
  const words = useInviteWords();
  const { moment } = useDates();
  const { id, facilities } = useStaffMember();
  const empty = emptyInvitation(facilities.map(facility => facility.id));
  const [typed, setTyped, forget] = useDraft(`invite.${id}`, empty);
  const { faults, attempt, at, show } = useFaults();
  const { act, answer, failure, busy } = useInviteStaffMember();
  const sent = answer?.inviteStaffMember;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || !show(inviteFaults(typed, words))) return;
    const invited = (await act({ input: inviteInput(typed) }))?.inviteStaffMember;
    if (invited?.__typename === 'InvalidInput') show(faultsOf(invited.fields, inviteFields, words));
    if (invited?.__typename === 'EmailTaken') show([{ id: 'email', message: t('administration.invite.email.taken') }]);
    if (invited?.__typename !== 'StaffMember') return;
    setTyped(empty);
    forget();
  }
  return (
    <>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.tryAgain')}
        </Note>
      )}
      <div role="status">
        {sent?.__typename === 'StaffMember' && sent.invitation && faults.length === 0 && (
          <Note family="good" icon="mail">
            {t('administration.invite.sent', {
              name: fullName(sent),
              moment: moment(sent.invitation.expiresAt, facilities[0]?.timeZone ?? 'UTC'),
            })}{' '}
            <a href={paths.staffMembers}>{t('administration.invite.toList')}</a>
          </Note>
        )}
      </div>
      <form className="typed-form" noValidate onSubmit={submit}>
        <InviteFields typed={typed} problemAt={at} onType={setTyped} />
        <p className="foot">
          <Button type="submit" icon="mail" busy={busy}>
            {t('administration.invite.send')}
          </Button>
        </p>
      </form>
    </>
  );
}

function useInviteWords(): FaultWords<InviteField> {
  const t = useWords();
  return (field, code) => {
    if (field === 'role' || field === 'facilityIds') return t(`administration.invite.${field}.missing`);
    if (code === 'TOO_LONG') return t('administration.tooLong', { max: inviteRules[field].max });
    return t(`administration.invite.${field}.${code === 'REQUIRED' ? 'missing' : 'wrong'}`);
  };
}
