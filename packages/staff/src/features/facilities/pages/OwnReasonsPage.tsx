import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { ReasonList } from '../ownReasons/ReasonList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Reasons: those that the facility adds to the catalogue. */
export default function OwnReasonsPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('ownReasons.title')}>
      <p className="quiet">{t('ownReasons.lead')}</p>
      <FacilityChoice />
      {facility && <ReasonList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
