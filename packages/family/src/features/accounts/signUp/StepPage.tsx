import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Journey } from '@openvisit/ui/Journey.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { Page } from '../../../page/Page.tsx';
import { steps } from './steps.ts';
import type { useStep } from './useStep.ts';

interface StepPageProps {
  step: ReturnType<typeof useStep>;
  title: string;
  lead?: ReactNode;
  /** The boxes. */
  children: ReactNode;
  /** Below the form. */
  after?: ReactNode;
}

/** The frame of one page of the journey: the way back, how far one is, one question, Continue at the thumb. */
export function StepPage({ step: { name, submit, shown, attempt }, title, lead, children, after }: StepPageProps) {
  const t = useWords();
  const next = (
    <Button type="submit" form="sign-up" wide>
      {t('add.continue')}
    </Button>
  );
  return (
    <Page title={title} bar={{ action: next }}>
      <ErrorSummary problems={shown} attempt={attempt} />
      <div>
        <StepHead name={name} title={title} />
        {lead && <p className="lead">{lead}</p>}
      </div>
      <form id="sign-up" className="stack" noValidate onSubmit={submit}>
        {children}
      </form>
      {after}
    </Page>
  );
}

/** Back, "Step 2 of 6", the question. */
export function StepHead({ name, title }: { name: string; title: string }) {
  const [, navigate] = useLocation();
  const index = steps.findIndex(step => step.name === name);
  const before = steps[index - 1];
  return (
    <Journey
      step={index + 1}
      of={steps.length}
      title={title}
      onBack={() => navigate(before ? paths.signUpStep(before.name) : paths.signIn)}
    />
  );
}
