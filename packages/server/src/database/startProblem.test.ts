import { expect, it } from '@jest/globals';
import { StartProblem, fileProblem } from './startProblem.ts';

const refusal = (code: string, syscall = 'open') => Object.assign(new Error(code), { code, syscall });

it.each([
  ['a full disk', refusal('ENOSPC'), 'The disk that holds /srv/data is full.'],
  ['a full disk under PostgreSQL', refusal('53100'), 'The disk that holds /srv/data is full.'],
  ['a folder of somebody else', refusal('EACCES'), 'Cannot write to /srv/data.'],
  ['a read-only disk', refusal('ENOENT', 'mkdir'), 'Cannot write to /srv/data.'],
  ['a file in its place', refusal('ENOTDIR'), '/srv/data is not a folder.'],
])('says in one line what to do about %s', (_, error, words) => {
  const problem = fileProblem(error, '/srv/data');
  expect(problem).toBeInstanceOf(StartProblem);
  expect((problem as StartProblem).message).toMatch(new RegExp(`^${words} .*OPENVISIT_DATA to [^\\n]+\\.$`));
});

it('leaves our own mistakes as they are', () => {
  const mistake = refusal('ENOENT');
  expect(fileProblem(mistake, '/srv/data')).toBe(mistake);
});
