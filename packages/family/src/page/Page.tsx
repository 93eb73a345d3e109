import { PageHeader } from '@openvisit/ui/PageHeader.tsx';
import { ThumbBar } from '@openvisit/ui/ThumbBar.tsx';
import type { Family } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, type ReactNode } from 'react';
import { useChangeLanguage } from './InLanguage.tsx';
import { PageMenu } from './PageMenu.tsx';

interface PageProps {
  /** In the browser's tab, and first heard after a change of page. */
  title: string;
  /** The colour of the answer, where the page has one. */
  family?: Family;
  /** What stands above the column: the answer field. */
  head?: ReactNode;
  /** The one action, at the thumb. */
  bar?: { note?: ReactNode; action?: ReactNode };
  children: ReactNode;
}

/** The frame of every page: header, one column, the action at the thumb. */
export function Page({ title, family, head, bar, children }: PageProps) {
  const t = useWords();
  useArrival();
  useEffect(() => {
    document.title = t('app.title', { page: title });
  }, [t, title]);

  return (
    <div className="page">
      <PageHeader onLanguage={useChangeLanguage()} menu={<PageMenu />} {...(family && { family })} />
      <main id="main" tabIndex={-1}>
        {head}
        <div className="column body sections">{children}</div>
        {bar && <ThumbBar note={bar.note}>{bar.action}</ThumbBar>}
      </main>
    </div>
  );
}

let arrivedBefore = false;

/** After a change of page the reader begins at its h1, or where the address points; the browser does this only for new documents. */
function useArrival() {
  useEffect(() => {
    // A mail points at `#APPROVED`, the section is called `status-APPROVED`.
    const target = location.hash && document.querySelector(`[id$="${CSS.escape(location.hash.slice(1))}"]`);
    if (target) target.scrollIntoView();
    if (arrivedBefore && !target) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    arrivedBefore = true;
  }, []);
}
