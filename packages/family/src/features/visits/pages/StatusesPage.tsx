import table from '@openvisit/schema/accessRequestStates.json' with { type: 'json' };
import { StatusHelp, type StatusHelpEntry } from '@openvisit/ui/StatusHelp.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { Page } from '../../../page/Page.tsx';
import { Title } from '../../../page/Title.tsx';
import { WordsOf } from '../../../page/WordsOf.tsx';
import { VisitStatusHelp } from '../components/VisitStatusHelp.tsx';

/** The server's own table of states, as it was emitted with the contract. */
const statuses = table.statuses.map(({ status, actsNext, actions }) => ({
  status,
  actedOnBy: actsNext === 'NOBODY' ? null : actsNext,
  next: actions.flatMap(({ action, by }) => by.map(party => `${party}.${action}`)),
})) as StatusHelpEntry[];

/** Every status in plain words: what it means, who acts next, what can be done. For anyone, without signing in. */
export default function StatusesPage() {
  const t = useWords();
  return (
    <Page title={t('statuses.title')}>
      <Title lead={t('statuses.lead')}>{t('statuses.title')}</Title>
      <StatusHelp statuses={statuses} />
      <WordsOf parts={['visit']}>
        <VisitStatusHelp />
      </WordsOf>
    </Page>
  );
}
