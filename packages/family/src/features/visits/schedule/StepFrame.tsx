import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Journey } from '@openvisit/ui/Journey.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { FormEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { FailureNote } from '../../../page/FailureNote.tsx';
import { Page } from '../../../page/Page.tsx';
import { useJourney } from './journey.ts';
import { stepsOf, type StepName } from './steps.ts';

interface StepFrameProps {
  name: StepName;
  title: string;
  lead?: ReactNode;
  /** What is to be fixed before one goes on. */
  faults?: readonly { id: string; message: string }[];
  attempt?: number;
  /** The line went down, or the server did. */
  failure?: unknown;
  busy?: boolean;
  /** What the button at the thumb says; without it there is none. */
  action?: string;
  note?: ReactNode;
  onSubmit?(): void;
  /** What is asked, inside the form. */
  children?: ReactNode;
  /** Below the form. */
  after?: ReactNode;
}

/** The frame of one page of the journey: the way back, how far one is, one question, the button at the thumb. */
export function StepFrame({ name, title, lead, faults = [], attempt = 0, failure, ...props }: StepFrameProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit?.();
  };
  const action = props.action && (
    <Button type="submit" form="schedule" wide busy={props.busy ?? false}>
      {props.action}
    </Button>
  );
  return (
    <Page title={title} {...(action && { bar: { note: props.note, action } })}>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure !== undefined && <FailureNote failure={failure} />}
      <div>
        <StepHead name={name} title={title} />
        {lead && <p className="lead">{lead}</p>}
      </div>
      {props.children && (
        <form id="schedule" className="stack" noValidate onSubmit={submit}>
          {props.children}
        </form>
      )}
      {props.after}
    </Page>
  );
}

/** Back, "Step 2 of 8", the question. */
function StepHead({ name, title }: { name: StepName; title: string }) {
  const t = useWords();
  const journey = useJourney();
  const [, navigate] = useLocation();
  const asked = stepsOf(journey);
  const index = asked.findIndex(step => step.name === name);
  const before = asked[index - 1];
  const back = before ? paths.scheduleStep(journey.facility.id, before.name) : paths.home;
  return (
    <>
      <Journey step={index + 1} of={asked.length} title={title} onBack={() => navigate(back)} />
      <p className="quiet small">{t('schedule.at', { facility: journey.facility.name })}</p>
    </>
  );
}
