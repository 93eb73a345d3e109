import { Button } from '@openvisit/ui/Button.tsx';
import { Field } from '@openvisit/ui/Field.tsx';
import { useWords } from '@openvisit/ui/words.tsx';
import { useState } from 'react';

interface FindPersonProps {
  /** Nobody stands above it to choose from. */
  isFirst: boolean;
  problem: string | undefined;
  busy: boolean;
  onFind(typed: string): Promise<void> | void;
}

/** Finds a person by their whole name or their number. */
export function FindPerson({ isFirst, problem, busy, onFind }: FindPersonProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  return (
    <section className={isFirst ? undefined : 'rule'}>
      {!isFirst && <h2>{t('schedule.find.other')}</h2>}
      <form
        className="stack"
        noValidate
        role="search"
        onSubmit={event => {
          event.preventDefault();
          void onFind(typed);
        }}
      >
        <Field
          name="search"
          label={t('schedule.find.label')}
          hint={t('schedule.find.hint')}
          problem={problem}
          autoComplete="off"
          maxLength={120}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <Button type="submit" kind={isFirst ? 'action' : 'second'} icon="search" busy={busy}>
          {t('schedule.find.do')}
        </Button>
      </form>
    </section>
  );
}
