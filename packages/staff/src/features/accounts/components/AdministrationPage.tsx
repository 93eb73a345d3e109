import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { sectionGroups } from '../administration/sections.ts';
import { Sections } from '../administration/Sections.tsx';
import { isAdministrator, useStaffMember } from '../staffMember.ts';
import '../administration.css';

interface Props {
  title: string;
  /** Only administrators see it. */
  administrators?: boolean;
  /** At the right of the title. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** The frame of every page of Administration: its sections, the title, and what the page holds. */
export function AdministrationPage({ title, administrators = false, action, className = '', children }: Props) {
  const t = useWords();
  const staffMember = useStaffMember();
  const mayLook = !administrators || isAdministrator(staffMember);
  usePageTitle(title);

  return (
    <main id="main" className={`pane administration ${className}`.trim()}>
      <Sections part="administration.sections" groups={sectionGroups} />
      <div className="in-pane area">
        <div className="title-row">
          <h1>{mayLook ? title : t('administration.onlyAdministrators')}</h1>
          {mayLook && action}
        </div>
        {mayLook ? children : <p>{t('administration.onlyAdministratorsHint')}</p>}
      </div>
    </main>
  );
}
