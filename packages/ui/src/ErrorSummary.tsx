import { useEffect, useRef, type MouseEvent } from 'react';
import { useWords } from './words.tsx';

interface ErrorSummaryProps {
  /** Each with the id of its field; the same words stand above the field. */
  problems: readonly { id: string; message: string }[];
  /** Counts the tries to send, so that a second try with the same problems takes focus again. */
  attempt?: number;
}

/** First thing in `main` after a form was refused: takes focus, says how many things to fix, links to each. */
export function ErrorSummary({ problems, attempt = 0 }: ErrorSummaryProps) {
  const t = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const all = JSON.stringify(problems);
  useEffect(() => summary.current?.focus(), [all, attempt]);

  if (problems.length === 0) return null;
  const goTo = (id: string) => (event: MouseEvent) => {
    const field = document.getElementById(id);
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={summary}>
      <h2>{t('ui.errors.title', { count: problems.length })}</h2>
      <ul>
        {problems.map(({ id, message }) => (
          <li key={id + message}>
            <a href={`#${id}`} onClick={goTo(id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
