import states from '@openvisit/schema/accessRequestStates.json' with { type: 'json' };
import { Brand } from '@openvisit/ui/Brand.tsx';
import { StatusHelp, type StatusHelpEntry } from '@openvisit/ui/StatusHelp.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { usePageTitle } from '../../accounts/usePageTitle.ts';
import '../statusHelp.css';

/** What each status means, in the words that families read. Anyone may open it. */
export default function StatusHelpPage() {
  const t = useWords();
  usePageTitle(t('help.title'));
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  return (
    <div className="status-help">
      <Brand />
      <main id="main">
        <h1>{t('help.title')}</h1>
        <p className="quiet">{t('help.lead')}</p>
        <StatusHelp statuses={states as unknown as StatusHelpEntry[]} />
      </main>
    </div>
  );
}
