import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { ClosedList } from '../closed/ClosedList.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Closed times: days and hours without visits. */
export default function ClosedTimesPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('closed.title')}>
      <p className="quiet">{t('closed.lead')}</p>
      <FacilityChoice />
      {facility && <ClosedList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
