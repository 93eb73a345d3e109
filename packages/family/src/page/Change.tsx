import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';

/** "Change", beside an answer; what is changed is heard. */
export function Change({ to, children }: { to: string; children: ReactNode }) {
  const t = useWords();
  return (
    <a href={to}>
      {t('add.check.change')}
      <span className="unseen"> {children}</span>
    </a>
  );
}
