import { useWords } from '@openvisit/ui/words.tsx';
import { KeyForm } from '../apiKeys/KeyForm.tsx';
import { AdministrationPage } from '../components/AdministrationPage.tsx';
import '../apiKeys/apiKeys.css';

/** Administration, API keys, make: a program of the facility gets a key, which is shown once. */
export default function MakeApiKeyPage() {
  const t = useWords();
  return (
    <AdministrationPage administrators title={t('administration.keys.make')} className="api-keys">
      <KeyForm />
    </AdministrationPage>
  );
}
