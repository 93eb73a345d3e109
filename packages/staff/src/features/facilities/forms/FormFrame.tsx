import { Button } from '@openvisit/ui/Button.tsx';
import { ErrorSummary } from '@openvisit/ui/ErrorSummary.tsx';
import { Note } from '@openvisit/ui/Note.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { FormState } from './useTypedForm.ts';

interface Props {
  title: string;
  form: FormState;
  /** What the button does. */
  save: string;
  busy: boolean;
  /** The server was not reached. */
  failed: boolean;
  onSave(): void;
  /** Without saving: the form goes, and what was typed with it. */
  onLeave(): void;
  /** What somebody else saved meanwhile. */
  theirs?: ReactNode;
  children: ReactNode;
}

/** Around the boxes of a form: what to fix, who was first, Save, and the way out. Focus comes to its title. */
export function FormFrame({ title, form, save, busy, failed, onSave, onLeave, theirs, children }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy && !form.isOvertaken) onSave();
  }
  const leave = () => {
    form.giveUp();
    onLeave();
  };
  return (
    <form className="typed-form framed" noValidate onSubmit={submit} aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ErrorSummary problems={form.faults.faults} attempt={form.faults.attempt} />
      {form.isOvertaken && (
        <Note family="wait" icon="warning" role="alert" title={t('form.changed')}>
          {theirs}
          <p>{t('form.changedHow')}</p>
          <p className="row-actions">
            <Button kind="second" slim onClick={form.giveUp}>
              {t('administration.settings.takeTheirs')}
            </Button>
            <Button kind="second" slim onClick={form.keepMine}>
              {t('administration.settings.keepMine')}
            </Button>
          </p>
        </Note>
      )}
      {failed && (
        <Note family="stop" icon="warning" role="alert">
          {t('administration.tryAgain')}
        </Note>
      )}
      {children}
      <p className="foot">
        <Button type="submit" busy={busy} disabled={form.isOvertaken}>
          {save}
        </Button>
        <Button kind="second" onClick={leave}>
          {t('administration.replies.giveUp')}
        </Button>
      </p>
    </form>
  );
}
