import { MoreWords, useLanguage, type Catalogue, type Language } from '@openvisit/ui/words.tsx';
import { use, type ReactNode } from 'react';

/** Parts of the app whose words no other page loads. An id begins with its part's name. */
const parts = {
  visits: { en: () => import('../locales/visits/en.json'), es: () => import('../locales/visits/es.json') },
  visit: { en: () => import('../locales/visit/en.json'), es: () => import('../locales/visit/es.json') },
  schedule: { en: () => import('../locales/schedule/en.json'), es: () => import('../locales/schedule/es.json') },
};

/** A part of the app with words of its own: `src/locales/<part>`. */
export type WordPart = keyof typeof parts;

const loaded = new Map<string, Promise<readonly Catalogue[]>>();

/** Brings the words of some parts, once. What did not load is asked for anew the next time. */
export function loadWordsOf(of: readonly WordPart[], language: Language): Promise<readonly Catalogue[]> {
  const key = `${language} ${of.join()}`;
  const loading = loaded.get(key) ?? load(of, language);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}

async function load(of: readonly WordPart[], language: Language): Promise<readonly Catalogue[]> {
  const modules = await Promise.all(of.map(part => parts[part][language]()));
  return modules.map(module => module.default as Catalogue);
}

/** Everything below can say the words of these parts too. Suspends until they are there. */
export function WordsOf({ parts: of, children }: { parts: readonly WordPart[]; children: ReactNode }) {
  const language = useLanguage();
  return <MoreWords catalogues={use(loadWordsOf(of, language))}>{children}</MoreWords>;
}
