import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';

/** Names the page in the browser's tab: the page first, since tabs are narrow. */
export function usePageTitle(page: string) {
  const t = useWords();
  const title = t('app.title', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
