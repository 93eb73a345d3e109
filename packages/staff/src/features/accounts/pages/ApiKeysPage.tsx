import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { KeyList } from '../apiKeys/KeyList.tsx';
import { AdministrationPage } from '../components/AdministrationPage.tsx';
import '../apiKeys/apiKeys.css';
import '../staffMembers.css';

/** Administration, API keys: which programs come in, what they may do, and when they last did. */
export default function ApiKeysPage() {
  const t = useWords();
  const make = (
    <Button icon="plus" href={paths.makeApiKey}>
      {t('administration.keys.make')}
    </Button>
  );
  return (
    <AdministrationPage
      administrators
      title={t('administration.keys.title')}
      className="staff-members api-keys"
      action={make}
    >
      <p className="quiet">{t('administration.keys.lead')}</p>
      <KeyList />
    </AdministrationPage>
  );
}
