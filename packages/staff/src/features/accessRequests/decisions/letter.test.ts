import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import staffEnglish from '../../../locales/en.json' with { type: 'json' };
import staffSpanish from '../../../locales/es.json' with { type: 'json' };
import { reasons } from '../../../testing/people.ts';
import { emptyDraft } from './draft.ts';
import { letterOf } from './letter.ts';

const familyWords = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../../../family/src/locales/${language}.json`, import.meta.url), 'utf8'));

it.each([
  ['en', staffEnglish],
  ['es', staffSpanish],
])('shows officers the very words that families read (%s)', (language, staffWords: Record<string, string>) => {
  const family = familyWords(language);
  const shared = Object.keys(staffWords).filter(id => id.startsWith('letter.') && id !== 'letter.title');

  expect(shared.length).toBeGreaterThan(10);
  expect(shared.map(id => [id, staffWords[id]])).toEqual(shared.map(id => [id, family[id.slice('letter.'.length)]]));
});

it('leaves out what another choice had asked for', () => {
  const draft = { ...emptyDraft, action: 'APPROVE' as const, reasonCodes: ['ID_EXPIRED'], pieces: ['PHOTO' as const] };
  expect(letterOf('APPROVE', draft, reasons)).toEqual({
    status: 'APPROVED',
    reasons: [],
    pieces: [],
    until: '',
    message: '',
  });
});
