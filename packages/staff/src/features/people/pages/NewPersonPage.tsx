import { useWords } from '@openvisit/ui/words.tsx';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../../facilities/components/FacilityChoice.tsx';
import { useFacilityOfPage } from '../../facilities/useFacilityOfPage.ts';
import { PersonForm } from '../person/PersonForm.tsx';
import '../people.css';

/** Administration, Incarcerated people: somebody who was brought in. */
export default function NewPersonPage() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  const [, navigate] = useLocation();
  return (
    <AdministrationPage title={t('people.add')} className="people">
      <FacilityChoice />
      {facility && (
        <PersonForm key={facility.id} facilityId={facility.id} onDone={() => navigate(paths.peopleOf(facility.id))} />
      )}
    </AdministrationPage>
  );
}
