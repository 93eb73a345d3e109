import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';
import { useWords } from './words.tsx';

/** One place of the staff app. */
export interface TopBarLink {
  href: string;
  label: ReactNode;
  count?: number | undefined;
  current?: boolean;
}

interface TopBarProps {
  home?: string;
  links: readonly TopBarLink[];
  /** At the right: the facility, the officer, a menu. */
  children?: ReactNode;
}

/** The staff app's one slim bar. */
export function TopBar({ home = '/', links, children }: TopBarProps) {
  const t = useWords();
  return (
    <header className="topbar">
      <a className="skip" href="#main">
        {t('ui.skip')}
      </a>
      <Brand href={home} />
      <nav aria-label={t('ui.mainMenu')}>
        {links.map(({ href, label, count, current }) => (
          <a key={href} href={href} aria-current={current ? 'page' : undefined}>
            {label} {count !== undefined && <span className="count">{count}</span>}
          </a>
        ))}
      </nav>
      <div className="where">{children}</div>
    </header>
  );
}
