import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@openvisit/ui/Skeleton.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { TryAgain } from '../../../page/TryAgain.tsx';
import { AdministrationPage } from '../../accounts/components/AdministrationPage.tsx';
import { FacilityChoice } from '../components/FacilityChoice.tsx';
import { FacilitySettingsQuery } from '../settings/facilitySettings.ts';
import { SettingsForm } from '../settings/SettingsForm.tsx';
import { useFacilityOfPage } from '../useFacilityOfPage.ts';
import '../facilities.css';

/** Administration, Facility settings: its days, the age, the phone, and what families read before they ask. */
export default function FacilitySettingsPage() {
  const t = useWords();
  return (
    <AdministrationPage administrators title={t('administration.settings.title')}>
      <p className="quiet">{t('administration.settings.lead')}</p>
      <FacilityChoice />
      <Settings />
    </AdministrationPage>
  );
}

function Settings() {
  const t = useWords();
  const { facility } = useFacilityOfPage();
  const { data, error, refetch } = useQuery(FacilitySettingsQuery, {
    variables: { id: facility?.id ?? '' },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.facility) return <SettingsForm key={data.facility.id} facility={data.facility} />;
  if (error) return <TryAgain failure={error} onTry={() => void refetch()} />;
  return <Skeleton label={t('app.loading')} lines={[30, 60, 60, 60, 30, 60]} />;
}
