import { WordsProvider, type Catalogue, type Language } from '@openvisit/ui/words.tsx';
import { createContext, use, useCallback, useEffect, useState, useTransition, type ReactNode } from 'react';
import type english from '../locales/en.json';
import type schedule from '../locales/schedule/en.json';
import type visit from '../locales/visit/en.json';
import type visits from '../locales/visits/en.json';

type Ids = keyof typeof english | keyof typeof visit | keyof typeof visits | keyof typeof schedule;
declare module '@openvisit/ui/words.tsx' {
  interface AppWords extends Record<Ids, string> {}
}

const key = 'openvisit.language';
const loaded = new Map<Language, Promise<Catalogue[]>>();
/** Whether the person chose a language on this device. */
const hasChosen = () => localStorage.getItem(key) !== null;
const ChangeLanguage = createContext<(language: Language) => void>(() => undefined);

/** Changes the language of the whole app and remembers it on this device. */
export const useChangeLanguage = () => use(ChangeLanguage);

/** Follows the account to Spanish, unless the person chose a language on this device. E-mails speak it already. */
export function useAccountLanguage(language: 'EN' | 'ES' | undefined): void {
  const change = useChangeLanguage();
  useEffect(() => {
    if (language === 'ES' && !hasChosen()) change('es');
  }, [language, change]);
}

/** Gives the app the words of the person's language: the one they chose, else the browser's. */
export function InLanguage({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);
  const [, startTransition] = useTransition();
  const change = useCallback((next: Language) => {
    localStorage.setItem(key, next);
    startTransition(() => setLanguage(next));
  }, []);

  return (
    <ChangeLanguage value={change}>
      <WordsProvider language={language} catalogues={use(cataloguesOf(language))}>
        {children}
      </WordsProvider>
    </ChangeLanguage>
  );
}

/** The language that the app begins in: the one chosen on this device, else the browser's. */
export function chosenLanguage(): Language {
  const chosen = localStorage.getItem(key) ?? navigator.language;
  return chosen.startsWith('es') ? 'es' : 'en';
}

function cataloguesOf(language: Language): Promise<Catalogue[]> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

/** Each language comes alone: tests hold that none of them has a gap. */
async function load(language: Language): Promise<Catalogue[]> {
  const modules = await Promise.all(
    language === 'es'
      ? [import('@openvisit/ui/locales/es.json'), import('../locales/es.json')]
      : [import('@openvisit/ui/locales/en.json'), import('../locales/en.json')],
  );
  return modules.map(module => module.default as Catalogue);
}
