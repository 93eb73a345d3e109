import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../components/AdministrationPage.tsx';
import { InviteForm } from '../staffMembers/InviteForm.tsx';

/** Administration, Staff, invite: a link by e-mail opens OpenVisit for one colleague. */
export default function InviteStaffMemberPage() {
  const t = useWords();
  return (
    <AdministrationPage administrators title={t('administration.invite.title')}>
      <p className="quiet">{t('administration.invite.lead')}</p>
      <InviteForm />
    </AdministrationPage>
  );
}
