import { expect, it } from '@jest/globals';
import { accountTemplates, type AccountTemplate } from './accountTemplates.ts';
import { composeMail } from './composeMail.ts';
import { mailText } from './mailText.ts';
import { mailTemplates } from './mailTemplates.ts';
import { catalogueOf } from './mailWords.ts';
import { relationshipTemplates, type RelationshipMailTemplate } from './relationshipTemplates.ts';
import { aRelationshipMessage, aVisitMessage, anAccountMessage, anOutboxMessage } from './testing/anOutboxMessage.ts';
import { visitTemplates, type VisitMailTemplate } from './visitTemplates.ts';

const templates = Object.keys(mailTemplates) as (keyof typeof mailTemplates)[];
const facts = {
  neededPieces: ['PHOTO', 'ID_FRONT', 'ID_BACK', 'ADDRESS'] as ('PHOTO' | 'ID_FRONT' | 'ID_BACK' | 'ADDRESS')[],
  infoBy: '2026-12-07T15:15:00Z',
  suspendedUntil: '2026-12-08T05:00:00Z',
  askAgainFrom: '2027-05-22T04:00:00Z',
};

const origins = { familyUrl: '', staffUrl: '' };
const facility = { name: 'Riverbend County Jail', phone: '(555) 555-0142', timeZone: 'America/Denver' };

/** Every mail that we can write, in one language. */
const mailsIn = (language: 'EN' | 'ES') => [
  ...templates.map(template => anOutboxMessage({ template, facts, reader: { language } })),
  ...(Object.keys(accountTemplates) as AccountTemplate[]).map(template =>
    anAccountMessage({ template, facility, reader: { language } }),
  ),
  ...visitMailsIn(language),
  ...(Object.keys(relationshipTemplates) as RelationshipMailTemplate[]).map(template =>
    aRelationshipMessage(template, { language }),
  ),
];

/** By whomever it was, of either kind. */
const visitMailsIn = (language: 'EN' | 'ES') =>
  (Object.keys(visitTemplates) as VisitMailTemplate[]).flatMap(template =>
    (['HOME_USER', 'STAFF', 'SYSTEM'] as const).map(by => {
      const kind = by === 'STAFF' ? ('ONSITE' as const) : ('REMOTE' as const);
      const previousStartsAt = template === 'VISIT_RESCHEDULED' ? '2026-11-27T17:30:00Z' : null;
      const told = { by, kind, previousStartsAt, decideBy: '2026-11-25T18:00:00Z' };
      return aVisitMessage({ template, facts: told, reader: { language } });
    }),
  );

/** The sentences of a mail without its links and without what is not ours: the facility's name, a date. */
const sentencesOf = (language: 'EN' | 'ES') =>
  mailsIn(language)
    .flatMap(message => {
      const { heading, lead, sections, todo } = composeMail(message, origins);
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
  for (const message of [...mailsIn('EN'), ...mailsIn('ES')]) {
    const text = mailText(composeMail(message, origins));
    const leaked = text.match(
      /(ACCESS|EMAIL|PASSWORD|ACCOUNT|STAFF|VISIT|RELATIONSHIP)_|WELCOME|\b(mail|status|piece|account|visit|relationship)\.[A-Za-z]|[{}]|null|undefined|NaN/,
    );
    expect([message.template, leaked]).toEqual([message.template, null]);
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
