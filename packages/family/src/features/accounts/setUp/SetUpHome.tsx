import type { FragmentType } from '@apollo/client';
import { useFragmentData } from '@openvisit/live/useFragmentData.ts';
import { Button } from '@openvisit/ui/Button.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { SetUpList } from './SetUpList.tsx';
import { nextTask, SetUpFragment, setUpTasks } from './setUpTasks.ts';
import { useTaskWords } from './useTaskWords.ts';

interface SetUpHomeProps {
  homeUser: FragmentType<typeof SetUpFragment>;
  /** The page's heading. */
  children: ReactNode;
}

/** The first page until a first facility was asked: what is left to do, and the next of it at the thumb. */
export function SetUpHome({ homeUser: masked, children }: SetUpHomeProps) {
  const t = useWords();
  const { verbs } = useTaskWords();
  const homeUser = useFragmentData(SetUpFragment, masked);
  const next = nextTask(homeUser);
  const left = setUpTasks(homeUser).filter(({ isDone }) => !isDone).length;

  const action = next?.href && (
    <Button wide href={next.href} {...(next.task === 'FACILITY' && { icon: 'plus' })}>
      {verbs[next.task]}
    </Button>
  );
  return (
    <Page title={t('home.title')} {...(action && { bar: { action } })}>
      {children}
      <section className="stack">
        <h2>{t('setUp.title')}</h2>
        <p className="quiet">{t('setUp.lead', { left })}</p>
        <SetUpList homeUser={homeUser} />
      </section>
      <p className="links">
        <a href={paths.account}>{t('account.title')}</a>
      </p>
    </Page>
  );
}
