import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { AdministrationPage } from '../components/AdministrationPage.tsx';
import { StaffMemberList } from '../staffMembers/StaffMemberList.tsx';

/** Administration, Staff: who works here, who was invited, who is kept out. */
export default function StaffMembersPage() {
  const t = useWords();
  const invite = (
    <Button icon="plus" href={paths.inviteStaffMember}>
      {t('administration.staff.invite')}
    </Button>
  );
  return (
    <AdministrationPage
      administrators
      title={t('administration.staff.title')}
      className="staff-members"
      action={invite}
    >
      <p className="quiet">{t('administration.staff.lead')}</p>
      <StaffMemberList />
    </AdministrationPage>
  );
}
