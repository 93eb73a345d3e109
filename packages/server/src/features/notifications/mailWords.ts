import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type english from './locales/en.json';

export type MailLanguage = 'EN' | 'ES';
export type MailWordId = keyof typeof english;

/** Words of the mails in one language, with their ICU values filled in. */
export type MailWords = (id: MailWordId, values?: Record<string, unknown>) => string;

/** Every sentence of the mails in one language, as its catalogue holds it. */
export const catalogueOf = (language: MailLanguage): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./locales/${language.toLowerCase()}.json`, import.meta.url), 'utf8'));

const words: Record<MailLanguage, MailWords> = { EN: load('EN'), ES: load('ES') };

/** @returns the words of one language; an id that it lacks throws, so that no mail ever shows a key */
export const mailWords = (language: MailLanguage): MailWords => words[language];

function load(language: MailLanguage): MailWords {
  const catalogue = catalogueOf(language);
  const locale = language.toLowerCase();
  const messages = Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, compileMessageOrThrow(text)]));
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return (id, values) => {
    if (!(id in messages)) throw new Error(`The mails have no words for ${id} in ${language}`);
    return i18n._(id, values);
  };
}
