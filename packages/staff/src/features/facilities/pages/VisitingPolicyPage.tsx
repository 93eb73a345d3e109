import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { PolicyList } from '../policy/PolicyList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Visiting policy: what families may book, from which day on. */
export default function VisitingPolicyPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('policy.title')}>
      <p className="quiet">{t('policy.lead')}</p>
      <FacilityChoice />
      {facility && <PolicyList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
