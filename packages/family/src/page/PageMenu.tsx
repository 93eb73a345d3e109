import { useWords } from '@openvisit/ui/words.tsx';
import { useContext } from 'react';
import { paths } from '../app/paths.ts';
import { PersonHere } from './PersonHere.ts';

/** The places one can go from everywhere; to one's account from one's own pages. Home is the sign-in page to whoever is not signed in. */
export function PageMenu() {
  const t = useWords();
  const isPersonHere = useContext(PersonHere);
  return (
    <>
      <a href={paths.home}>{t('app.home')}</a>
      {isPersonHere && <a href={paths.account}>{t('account.title')}</a>}
      <a href={paths.statuses}>{t('statuses.title')}</a>
    </>
  );
}
