import type { ReactNode } from 'react';
import { usePageTitle } from '../../page/usePageTitle.ts';
import { Sections } from '../accounts/administration/Sections.tsx';
import '../accounts/administration.css';
import { visitSections } from './sections.ts';

interface Props {
  title: string;
  /** At the right of the title. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** The frame of every page about visits: its sections, the title, and what the page holds. */
export function VisitsSection({ title, action, className = '', children }: Props) {
  usePageTitle(title);
  return (
    <main id="main" className={`pane administration ${className}`.trim()}>
      <Sections part="visits.sections" groups={visitSections} />
      <div className="in-pane area">
        <div className="title-row">
          <h1>{title}</h1>
          {action}
        </div>
        {children}
      </div>
    </main>
  );
}
