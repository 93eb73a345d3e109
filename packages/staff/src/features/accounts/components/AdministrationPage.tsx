import { useWords, type WordId } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import { isAdministrator, useStaffMember } from '../staffMember.ts';
import '../administration.css';

interface Section {
  path: string;
  label: WordId;
  /** Officers do not see it; the server refuses them too. */
  administrators?: boolean;
}

const sections: readonly Section[] = [
  { path: paths.users, label: 'users.title' },
  { path: paths.frontDesk, label: 'frontDesk.title' },
  { path: paths.staffMembers, label: 'administration.staff.title', administrators: true },
  { path: paths.facilitySettings, label: 'administration.settings.title', administrators: true },
  { path: paths.replyTexts, label: 'administration.replies.title', administrators: true },
  { path: paths.apiKeys, label: 'administration.keys.title', administrators: true },
];

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
    <main id="main" className={`pane in-pane administration ${className}`.trim()}>
      <Sections />
      <div className="title-row">
        <h1>{mayLook ? title : t('administration.onlyAdministrators')}</h1>
        {mayLook && action}
      </div>
      {mayLook ? children : <p>{t('administration.onlyAdministratorsHint')}</p>}
    </main>
  );
}

function Sections() {
  const t = useWords();
  const [location] = useLocation();
  const mine = isAdministrator(useStaffMember());
  return (
    <nav className="areas" aria-label={t('administration.sections')}>
      {sections
        .filter(({ administrators }) => mine || !administrators)
        .map(({ path, label }) => (
          <a key={path} href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
            {t(label)}
          </a>
        ))}
    </nav>
  );
}
