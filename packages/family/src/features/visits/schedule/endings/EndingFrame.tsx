import { Button } from '@openvisit/ui/Button.tsx';
import { Icon } from '@openvisit/ui/Icon.tsx';
import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import type { Family } from '@openvisit/ui/status.ts';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { paths } from '../../../../app/paths.ts';
import { Call } from '../../../../page/Call.tsx';
import { FailureNote } from '../../../../page/FailureNote.tsx';
import { Page } from '../../../../page/Page.tsx';
import { useJourney } from '../journey.ts';
import type { StepName } from '../steps.ts';

interface EndingFrameProps {
  family: Family;
  icon: IconName;
  /** Above the answer: how things stand, in two or three words. */
  state: string;
  title: string;
  /** Who decides, by when, what to do. */
  lead: ReactNode;
  failure?: unknown;
  /** Where it goes on, and what the button says. */
  next?: { step: StepName; words: string };
  /** Whether a call to the facility can help. */
  call?: boolean;
  children?: ReactNode;
}

/** A page that says why the journey does not go on, and what one can do now. */
export function EndingFrame({ family, icon, state, title, lead, failure, next, call, children }: EndingFrameProps) {
  const t = useWords();
  const { facility } = useJourney();
  const head = (
    <div className={`field ${family}`}>
      <div className="column">
        <p className={`status ${family}`}>
          <Icon name={icon} />
          {state}
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
    </div>
  );
  const action = next && (
    <Button href={paths.scheduleStep(facility.id, next.step)} wide>
      {next.words}
    </Button>
  );
  return (
    <Page title={title} family={family} head={head} {...(action && { bar: { action } })}>
      {failure !== undefined && <FailureNote failure={failure} />}
      {children}
      {call && (
        <section>
          <h2>{t('schedule.ending.call', { facility: facility.name })}</h2>
          <Call phone={facility.phone} />
        </section>
      )}
      <p className="links">
        <a href={paths.home}>{t('requested.home')}</a>
      </p>
    </Page>
  );
}
