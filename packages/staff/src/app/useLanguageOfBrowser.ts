import type { Catalogue, Language } from '@openvisit/ui/words.tsx';
import { useEffect, useState } from 'react';
import { englishWords } from './words.ts';

interface Words {
  language: Language;
  catalogues: readonly Catalogue[];
}

const english: Words = { language: 'en', catalogues: englishWords };

/** Spanish for a browser that asks for it, loaded when it is asked for; English until then and for all others. */
export function useLanguageOfBrowser(): Words {
  const [words, setWords] = useState(english);

  useEffect(() => {
    if (!navigator.language.startsWith('es')) return;
    void Promise.all([import('@openvisit/ui/locales/es.json'), import('../locales/es.json')]).then(
      ([uiSpanish, spanish]) =>
        setWords({ language: 'es', catalogues: [...englishWords, uiSpanish.default, spanish.default] }),
    );
  }, []);
  return words;
}
