import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { DoneHead } from '../../../page/DoneHead.tsx';
import { Page } from '../../../page/Page.tsx';

/** The account is gone, and so is whatever this device kept of it. */
export default function GoodbyePage() {
  const t = useWords();
  return (
    <Page
      title={t('account.gone')}
      family="calm"
      head={<DoneHead family="calm" icon="tickRing" title={t('account.gone')} lead={t('account.gone.lead')} />}
    >
      <p>{t('account.gone.again')}</p>
      <p className="links">
        <a href={paths.signUp}>{t('signIn.signUp')}</a>
      </p>
    </Page>
  );
}
