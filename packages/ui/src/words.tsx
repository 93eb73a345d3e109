import { setupI18n, type Messages } from '@lingui/core';
import { I18nProvider, Trans, useLingui } from '@lingui/react';
import { useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import type english from './locales/en.json';

/** The languages of the product, by their BCP 47 codes. */
export type Language = 'en' | 'es';

/**
 * The ids of an app's own catalogue. An app adds them once:
 * `declare module '@openvisit/ui/words.tsx' { interface AppWords extends Record<keyof typeof en, string> {} }`
 */
export interface AppWords {}

/** Every id that `t` takes: ui's own and the app's. */
export type WordId = keyof typeof english | (keyof AppWords & string);

/** What stands in a message's places: `{name}`. */
export type WordValues = Record<string, string | number>;

/** Looks a message up and fills its places. */
export type Translate = (id: WordId, values?: WordValues) => string;

/** A catalogue as a build, or a test, hands it over: id to message, compiled or as written. */
export type Catalogue = Readonly<Record<string, string | Messages[string]>>;

interface WordsProviderProps {
  language: Language;
  /** From weakest to strongest: ui's English, the app's English, then the language itself. A gap falls through to English. */
  catalogues: readonly Catalogue[];
  children: ReactNode;
}

/** Gives everything below it the words of one language, and tells the document which one it is. */
export function WordsProvider({ language, ...words }: WordsProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsIn language={language} {...words} />;
}

/** The words of another language for one part of a page. Give the part's element the `lang`. */
export function WordsIn({ language, catalogues, children }: WordsProviderProps) {
  const i18n = useMemo(
    () => setupI18n({ locale: language, messages: { [language]: Object.assign({}, ...catalogues) as Messages } }),
    [language, catalogues],
  );
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}

/** The words around, and those of more catalogues: for parts of an app whose words come with their code. */
export function MoreWords({ catalogues, children }: { catalogues: readonly Catalogue[]; children: ReactNode }) {
  const { i18n } = useLingui();
  const all = useMemo(() => [i18n.messages, ...catalogues], [i18n, catalogues]);
  return (
    <WordsIn language={i18n.locale as Language} catalogues={all}>
      {children}
    </WordsIn>
  );
}

/** The function that turns an id and its values into a sentence: `const t = useWords(); t('ui.back')`. */
export function useWords(): Translate {
  const { i18n } = useLingui();
  return useMemo(() => (id, values) => i18n._(id, values), [i18n]);
}

/** The language that the reader sees now. */
export function useLanguage(): Language {
  return useLingui().i18n.locale as Language;
}

interface WordsProps {
  id: WordId;
  values?: Record<string, ReactNode>;
  /** What the tags in a message stand for: `Call <phone>us</phone>.` with `{ phone: text => <a href="tel:…">{text}</a> }`. */
  components?: Record<string, ReactElement | ((text: ReactNode) => ReactNode)>;
}

/** A message with links or emphasis in it. */
export function Words({ id, values, components = {} }: WordsProps) {
  const elements = Object.entries(components).map(([tag, component]) => [
    tag,
    typeof component === 'function' ? <Drawn with={component} /> : component,
  ]);
  return <Trans id={id} components={Object.fromEntries(elements)} {...(values && { values })} />;
}

function Drawn({ with: draw, children }: { with: (text: ReactNode) => ReactNode; children?: ReactNode }) {
  return draw(children);
}
