import { expect, it } from '@jest/globals';
import { lastCheck, nextCheck, withCheck, type CheckName, type Verdict } from './checks.ts';
import { emptyDraft, type Draft } from './draft.ts';

const known = [
  'ID_EXPIRED',
  'ID_NOT_LEGIBLE',
  'PICTURE_TOO_BLURRY',
  'INFORMATION_DOES_NOT_MATCH_ID',
  'ID_AND_PICTURE_DO_NOT_MATCH',
];
const checked = (draft: Draft, name: CheckName, verdict?: Verdict): Draft => ({
  ...draft,
  ...withCheck(draft, name, verdict, known),
});

it('ticks no reason for what matches', () => {
  expect(checked(emptyDraft, 'name', 'yes').reasonCodes).toEqual([]);
});

it.each([
  ['name', 'no', 'INFORMATION_DOES_NOT_MATCH_ID'],
  ['dateOfBirth', 'no', 'INFORMATION_DOES_NOT_MATCH_ID'],
  ['expiry', 'no', 'ID_EXPIRED'],
  ['face', 'no', 'ID_AND_PICTURE_DO_NOT_MATCH'],
  ['name', 'unclear', 'ID_NOT_LEGIBLE'],
  ['face', 'unclear', 'PICTURE_TOO_BLURRY'],
] as const)('ticks the fitting reason when %s is answered with %s', (name, verdict, reason) => {
  expect(checked(emptyDraft, name, verdict).reasonCodes).toEqual([reason]);
});

it('unticks a reason when its check is taken back, but not while another check still says so', () => {
  const both = checked(checked(emptyDraft, 'name', 'no'), 'dateOfBirth', 'no');
  const one = checked(both, 'name');
  expect(one.reasonCodes).toEqual(['INFORMATION_DOES_NOT_MATCH_ID']);
  expect(checked(one, 'dateOfBirth').reasonCodes).toEqual([]);
});

it('leaves alone what the officer ticked by hand', () => {
  const byHand = { ...emptyDraft, reasonCodes: ['PICTURE_HAS_FILTER'] };
  const after = checked(checked(byHand, 'expiry', 'no'), 'expiry', 'yes');
  expect(after.reasonCodes).toEqual(['PICTURE_HAS_FILTER']);
});

it('asks for the better picture where nobody can tell', () => {
  expect(checked(checked(emptyDraft, 'face', 'unclear'), 'name', 'unclear').pieces).toEqual(['PHOTO', 'ID_FRONT']);
  expect(checked(emptyDraft, 'face', 'no').pieces).toEqual([]);
});

it('ticks only reasons that can be given here', () => {
  expect(withCheck(emptyDraft, 'expiry', 'no', []).reasonCodes).toEqual([]);
});

it('knows which check comes next, and which was made last', () => {
  const some = checked(checked(emptyDraft, 'dateOfBirth', 'yes'), 'name', 'yes');
  expect([nextCheck(some.checks), lastCheck(some.checks)]).toEqual(['expiry', 'name']);
});
