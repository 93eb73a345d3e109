import { Button } from '@openvisit/ui/Button.tsx';
import { Choice } from '@openvisit/ui/Choice.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Journey } from '@openvisit/ui/Journey.tsx';
import { Pick } from '@openvisit/ui/Pick.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../../../page/Page.tsx';
import { addFacilitySteps } from './addFacilitySteps.ts';

interface ChooseOneProps {
  step: number;
  name: string;
  title: string;
  hint: string;
  /** What to say when nothing is chosen. */
  missing: string;
  back: string;
  rows: readonly { value: string; title: ReactNode; detail?: ReactNode }[];
  /** Shown when there is nothing to choose from. */
  none: ReactNode;
  chosen: string;
  onChoose(value: string): void;
  onContinue(value: string): void;
}

/** A step of the journey that asks one question with a list of rows. */
export function ChooseOne({ step, name, title, hint, missing, back, rows, none, chosen, ...props }: ChooseOneProps) {
  const t = useWords();
  const [, navigate] = useLocation();
  const [attempts, setAttempts] = useState(0);
  const value = rows.some(row => row.value === chosen) ? chosen : undefined;
  const problem = attempts > 0 && !value ? missing : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (value) props.onContinue(value);
  }
  const next = (
    <Button type="submit" form="choose" wide>
      {t('add.continue')}
    </Button>
  );
  return (
    <Page title={title} {...(rows.length > 0 && { bar: { action: next } })}>
      {problem && <ErrorSummary problems={[{ id: name, message: problem }]} attempt={attempts} />}
      <div>
        <Journey step={step} of={addFacilitySteps} title={title} onBack={() => navigate(back)} />
        <p className="lead">{hint}</p>
      </div>
      {rows.length === 0 && none}
      {rows.length > 0 && (
        <form id="choose" noValidate onSubmit={submit}>
          <Choice id={name} legend={title} legendUnseen problem={problem}>
            {rows.map(row => (
              <Pick
                key={row.value}
                {...row}
                name={name}
                checked={row.value === value}
                onChange={() => props.onChoose(row.value)}
              />
            ))}
          </Choice>
        </form>
      )}
    </Page>
  );
}
