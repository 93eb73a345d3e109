import table from '@openvisit/schema/accessRequestStates.json' with { type: 'json' };
import { Brand } from '@openvisit/ui/Brand.tsx';
import { StatusHelp, type StatusHelpEntry } from '@openvisit/ui/StatusHelp.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect } from 'react';
import { usePageTitle } from '../../../page/usePageTitle.ts';
import '../statusHelp.css';

/** The server's own table of states, as it was emitted with the contract. */
const statuses = table.statuses.map(({ status, actsNext, actions }) => ({
  status,
  actedOnBy: actsNext === 'NOBODY' ? null : actsNext,
  next: actions.flatMap(({ action, by }) => by.map(party => `${party}.${action}`)),
})) as StatusHelpEntry[];

/** What each status means, in the words that families read. Anyone may open it. */
export default function StatusHelpPage() {
  const t = useWords();
  usePageTitle(t('help.title'));
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);

  return (
    <div className="status-help">
      <header>
        <Brand />
      </header>
      <main id="main">
        <h1>{t('help.title')}</h1>
        <p className="quiet">{t('help.lead')}</p>
        <StatusHelp statuses={statuses} />
      </main>
    </div>
  );
}
