import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../components/AdministrationPage.tsx';
import { FrontDeskForm } from '../frontDesk/FrontDeskForm.tsx';

/** Administration, Front desk: an account for somebody who stands there, with a slip to take home. */
export default function FrontDeskPage() {
  const t = useWords();
  return (
    <AdministrationPage title={t('frontDesk.title')}>
      <p className="quiet">{t('frontDesk.lead')}</p>
      <FrontDeskForm />
    </AdministrationPage>
  );
}
