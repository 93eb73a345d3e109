import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { TermsList } from '../terms/TermsList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Terms and conditions: what families agree to before they book. */
export default function VisitingTermsPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('terms.title')}>
      <p className="quiet">{t('terms.lead')}</p>
      <FacilityChoice />
      {facility && <TermsList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
