import { Answer } from '@openvisit/ui/Answer.tsx';
import { Answers } from '@openvisit/ui/Answers.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { fullName } from '../personName.ts';
import { useStaffMember } from '../staffMember.ts';

/** Who one is here; an administrator changes it. */
export function OwnFacts({ email }: { email: string }) {
  const t = useWords();
  const staffMember = useStaffMember();
  return (
    <Answers>
      <Answer question={t('ownAccount.name')}>{fullName(staffMember)}</Answer>
      <Answer question={t('ownAccount.email')}>{email}</Answer>
      <Answer question={t('ownAccount.role')}>{t(`role.${staffMember.role}`)}</Answer>
      <Answer question={t('ownAccount.facilities')}>{staffMember.facilities.map(({ name }) => name).join(', ')}</Answer>
    </Answers>
  );
}
