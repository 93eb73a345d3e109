import { useMemo, type ReactNode } from 'react';
import english from '../locales/en.json' with { type: 'json' };
import spanish from '../locales/es.json' with { type: 'json' };
import { WordsProvider, type Catalogue, type Language } from '../words.tsx';

interface WithWordsProps {
  language?: Language;
  /** The app's own catalogues, weakest first. */
  catalogues?: readonly Catalogue[];
  children: ReactNode;
}

const none: readonly Catalogue[] = [];

/** For tests: ui's words and the app's, compiled as they are read (lingui does so outside production). */
export function WithWords({ language = 'en', catalogues = none, children }: WithWordsProps) {
  const all = useMemo(() => [english, ...(language === 'es' ? [spanish] : []), ...catalogues], [language, catalogues]);
  return (
    <WordsProvider language={language} catalogues={all}>
      {children}
    </WordsProvider>
  );
}
