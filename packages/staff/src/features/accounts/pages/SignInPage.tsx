import { Brand } from '@openvisit/ui/Brand.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import '../signIn.css';

/** How staff get in: by the link of an invitation, or of the demo. There is no password to type. */
export default function SignInPage() {
  const t = useWords();
  usePageTitle(t('signIn.title'));

  return (
    <main id="main" className="sign-in">
      <Brand href={paths.signIn} />
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.how')}</p>
      <p>{t('signIn.again')}</p>
      <p>{t('signIn.where')}</p>
      <p>
        <a href={paths.statusHelp}>{t('signIn.statuses')}</a>
      </p>
    </main>
  );
}
