import { announce } from '@openvisit/ui/announce.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef } from 'react';
import type { useUsers } from './useUsers.ts';

/** Tells those who do not see the list how many a search found. */
export function useSayFound({ filter, nodes, settled, hasMore }: ReturnType<typeof useUsers>): void {
  const t = useWords();
  const asked = `${filter.search} ${filter.status}`;
  const said = useRef(asked); // what the page opened with is read as a page
  const count = nodes?.length ?? 0;

  useEffect(() => {
    if (!settled || said.current === asked) return;
    said.current = asked;
    announce(t(hasMore ? 'users.countMore' : 'users.count', { count }));
  }, [asked, settled, count, hasMore, t]);
}
