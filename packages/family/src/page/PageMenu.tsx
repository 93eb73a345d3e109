import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../app/paths.ts';

/** The places one can go from everywhere. */
export function PageMenu() {
  const t = useWords();
  return (
    <>
      <a href={paths.home}>{t('app.home')}</a>
      <a href={paths.account}>{t('account.title')}</a>
      <a href={paths.statuses}>{t('statuses.title')}</a>
    </>
  );
}
