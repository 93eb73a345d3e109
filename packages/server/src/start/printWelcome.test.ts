import { expect, it } from '@jest/globals';
import type { DemoSignIn } from '../demo/demoFile.ts';
import { readEnvironment } from '../environment.ts';
import { welcome } from './printWelcome.ts';

const link = 'http://localhost:4001/demo/sign-in/abc';
const officer: DemoSignIn = { name: 'Ola Berg', role: 'OFFICER', facility: 'Elm County Jail', status: null, link };

it('says where to go, and as whom', () => {
  const lines = welcome(readEnvironment({}), [officer]).join('\n');
  expect(lines).toContain('Families   http://localhost:4000\n');
  expect(lines).toContain('E-mail     http://localhost:4000/outbox\n');
  expect(lines).toMatch(/Ola Berg +http:\/\/localhost:4001\/demo\/sign-in\/abc/);
});

it('says where to go, and no more, when there is no demo world', () => {
  expect(welcome(readEnvironment({}), []).filter(Boolean)).toEqual([
    'OpenVisit is running.',
    '  Families   http://localhost:4000',
    '  Staff      http://localhost:4001',
  ]);
});
