import { useWords } from '@openvisit/ui/words.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { PlaceList } from '../places/PlaceList.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Terminals and booths: where visits happen, what works, and what is kept free. */
export default function TerminalsPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  return (
    <AdministrationPage title={t('places.title')}>
      <p className="quiet">{t('places.lead')}</p>
      <FacilityChoice />
      {facility && <PlaceList key={facility.id} facilityId={facility.id} />}
    </AdministrationPage>
  );
}
