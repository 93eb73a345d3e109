import { useWords } from '@openvisit/ui/words.tsx';

interface Props {
  lang: 'en' | 'es';
  body: string;
  facility: string;
}

/** The terms as families read them before they book: one paragraph for each line. */
export function TermsPreview({ lang, body, facility }: Props) {
  const t = useWords();
  if (!body.trim()) return null;
  return (
    <figure className="preview terms-preview">
      <figcaption className="label">{t('terms.preview', { facility })}</figcaption>
      <div className="as-typed" lang={lang}>
        {body.trim()}
      </div>
    </figure>
  );
}
