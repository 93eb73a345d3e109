import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';
import { Menu } from './Menu.tsx';
import type { Family } from './status.ts';
import { useLanguage, useWords, type Language } from './words.tsx';

interface PageHeaderProps {
  /** On a status page the header wears the field's colour. */
  family?: Family;
  home?: string;
  /** Offers the other language by its own name. */
  onLanguage?: (language: Language) => void;
  /** Links and buttons of the menu. */
  menu?: ReactNode;
}

/** The family app's header: mark, other language, menu; and, first of all, the way past it. */
export function PageHeader({ family, home = '/', onLanguage, menu }: PageHeaderProps) {
  const t = useWords();
  const other: Language = useLanguage() === 'en' ? 'es' : 'en';
  return (
    <header className={family ? `field-top ${family}` : undefined}>
      <a className="skip" href="#main">
        {t('ui.skip')}
      </a>
      <div className="bar column">
        <Brand href={home} />
        {onLanguage && (
          <button type="button" className="bar-link" lang={other} onClick={() => onLanguage(other)}>
            {t('ui.otherLanguage')}
          </button>
        )}
        {menu && <Menu>{menu}</Menu>}
      </div>
    </header>
  );
}
