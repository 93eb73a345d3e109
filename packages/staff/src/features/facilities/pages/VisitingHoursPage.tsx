import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { HoursList } from '../hours/HoursList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';
import '../hours/hours.css';

/** Administration, Visiting hours: when visits can be, on each day of the week. */
export default function VisitingHoursPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage administrators title={t('hours.title')}>
      <p className="quiet">{t('hours.lead')}</p>
      <FacilityChoice />
      {facility && <HoursList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
