import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import type { FieldFault } from '@openvisit/ui/forms/formRules.ts';
import { Icon } from '@openvisit/ui/Icon.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useId, type FormEvent, type ReactNode } from 'react';
import { FailureNote } from './FailureNote.tsx';
import { Page } from './Page.tsx';
import { Title } from './Title.tsx';

interface FormPageProps {
  title: string;
  lead?: ReactNode;
  /** Where Back leads. */
  back?: string;
  faults: readonly FieldFault[];
  attempt: number;
  /** The line went down, or the server did. */
  failure?: unknown;
  /** What the server answered instead of doing it. */
  refusal?: ReactNode;
  /** What the button says. */
  action: string;
  busy: boolean;
  onSubmit(): void;
  /** The boxes. */
  children: ReactNode;
  /** Below the form. */
  after?: ReactNode;
}

/** A page with one form: what is to be fixed first, then the question, the boxes, one button at the thumb. */
export function FormPage({ title, lead, back, faults, attempt, failure, refusal, ...props }: FormPageProps) {
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  const send = (
    <Button type="submit" form={form} wide busy={props.busy}>
      {props.action}
    </Button>
  );
  return (
    <Page title={title} bar={{ action: send }}>
      <ErrorSummary problems={faults} attempt={attempt} />
      {failure !== undefined && <FailureNote failure={failure} />}
      {refusal}
      <div>
        {back && <BackLink to={back} />}
        <Title lead={lead}>{title}</Title>
      </div>
      <form id={form} className="stack" noValidate onSubmit={submit}>
        {props.children}
      </form>
      {props.after}
    </Page>
  );
}

/** The way back, above the title. */
export function BackLink({ to }: { to: string }) {
  const t = useWords();
  return (
    <p className="journey">
      <a className="back" href={to}>
        <Icon name="left" />
        {t('ui.back')}
      </a>
    </p>
  );
}
