import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { paths } from '../app/paths.ts';
import { Page } from './Page.tsx';
import { Title } from './Title.tsx';

/** No such page, or not this person's: told alike. */
export default function NotFoundPage() {
  const t = useWords();
  return (
    <Page title={t('notFound.title')}>
      <Title lead={t('notFound.lead')}>{t('notFound.title')}</Title>
      <Button href={paths.home}>{t('notFound.home')}</Button>
    </Page>
  );
}
