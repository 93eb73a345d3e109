import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { UnitList } from '../units/UnitList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Housing units: where people live, so that hours and places can be set for some of them. */
export default function HousingUnitsPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('units.title')}>
      <p className="quiet">{t('units.lead')}</p>
      <FacilityChoice />
      {facility && <UnitList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
