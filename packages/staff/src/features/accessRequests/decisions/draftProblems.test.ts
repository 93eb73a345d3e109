import { expect, it } from '@jest/globals';
import { reasons } from '../../../testing/people.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { draftProblems } from './draftProblems.ts';

const missing = (draft: Partial<Draft>) =>
  draftProblems({ ...emptyDraft, ...draft }, reasons).map(({ words }) => words);

it('asks for a decision first', () => {
  expect(missing({})).toEqual(['problem.action']);
});

it('lets an officer approve without a word', () => {
  expect(missing({ action: 'APPROVE' })).toEqual([]);
});

it('wants a reason for every no', () => {
  expect(missing({ action: 'DENY' })).toEqual(['problem.reasons']);
  expect(missing({ action: 'REVOKE' })).toEqual(['problem.reasons']);
  expect(missing({ action: 'SUSPEND' })).toEqual(['problem.until', 'problem.reasons']);
});

it('wants a note where a reason or a correction needs one', () => {
  expect(missing({ action: 'DENY', reasonCodes: ['ID_AND_PICTURE_DO_NOT_MATCH'] })).toEqual(['problem.noteForReason']);
  expect(
    missing({ action: 'DENY', reasonCodes: ['ID_AND_PICTURE_DO_NOT_MATCH'], officerNote: 'Eyes differ.' }),
  ).toEqual([]);
  expect(missing({ action: 'CORRECT' })).toEqual(['problem.noteForCorrection']);
});

it('wants to know which piece to ask for', () => {
  expect(missing({ action: 'ASK_FOR_INFO' })).toEqual(['problem.pieces']);
});
