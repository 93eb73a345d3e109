import { expect, it } from '@jest/globals';
import { composeMail } from './composeMail.ts';
import { mailText } from './mailText.ts';
import { mailTemplates } from './mailTemplates.ts';
import { catalogueOf } from './mailWords.ts';
import { anOutboxMessage } from './testing/anOutboxMessage.ts';

const templates = Object.keys(mailTemplates) as (keyof typeof mailTemplates)[];
const facts = {
  neededPieces: ['PHOTO', 'ID_FRONT', 'ID_BACK', 'ADDRESS'] as ('PHOTO' | 'ID_FRONT' | 'ID_BACK' | 'ADDRESS')[],
  infoBy: '2026-12-07T15:15:00Z',
  suspendedUntil: '2026-12-08T05:00:00Z',
  askAgainFrom: '2027-05-22T04:00:00Z',
};

/** The sentences of a mail without its links and without what is not ours: the facility's name, a date. */
const sentencesOf = (language: 'EN' | 'ES') =>
  templates
    .flatMap(template => {
      const { heading, lead, sections, todo } = composeMail(
        anOutboxMessage({ template, facts, homeUser: { language } }),
        '',
      );
      return [heading, lead, todo, ...sections.flatMap(section => section.lines.map(line => line.text))];
    })
    .flatMap(text => text.replaceAll('Riverbend County Jail', 'the jail').split(/(?<=[.?!:])\s+/));

it('has the same words in both languages', () => {
  expect(Object.keys(catalogueOf('ES')).sort()).toEqual(Object.keys(catalogueOf('EN')).sort());
  const valuesOf = (text: string) => [...new Set(text.match(/\{\w+[,}]/g))].sort();
  for (const [id, text] of Object.entries(catalogueOf('EN')))
    expect([id, valuesOf(catalogueOf('ES')[id]!)]).toEqual([id, valuesOf(text)]);
});

it('never shows a key or an empty value, in any mail of either language', () => {
  for (const language of ['EN', 'ES'] as const) {
    for (const template of templates) {
      const text = mailText(composeMail(anOutboxMessage({ template, facts, homeUser: { language } }), ''));
      expect([template, text.match(/ACCESS_|\b(mail|status|piece)\.[A-Za-z]|[{}]|null|undefined|NaN/)]).toEqual([
        template,
        null,
      ]);
    }
  }
});

it('says nothing longer than twenty words', () => {
  const long = [...sentencesOf('EN'), ...sentencesOf('ES')].filter(sentence => sentence.split(/\s+/).length > 20);
  expect(long).toEqual([]);
});

/** Flesch-Kincaid: what a pupil of that school year can read. */
it('is English at grade 6 or below', () => {
  const sentences = sentencesOf('EN');
  const spoken = sentences.flatMap(sentence => sentence.match(/[a-z']+/gi) ?? []);
  const syllables = spoken.reduce((sum, word) => sum + syllablesIn(word), 0);
  expect(0.39 * (spoken.length / sentences.length) + 11.8 * (syllables / spoken.length) - 15.59).toBeLessThanOrEqual(6);
});

const syllablesIn = (word: string) =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );
