import { useWords } from './words.tsx';

/** The mark, two doors side by side with light between them, and the name. */
export function Brand({ href = '/' }: { href?: string }) {
  const t = useWords();
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M3 27V14a8 8 0 0 1 16 0v13z" />
        <path d="M13 27V14a8 8 0 0 1 16 0v13z" />
        <path className="light" d="M13.9 25.9V14a8 8 0 0 1 2.1-5.4 8 8 0 0 1 2.1 5.4v11.9z" />
      </svg>
      {t('ui.brand')}
    </a>
  );
}
