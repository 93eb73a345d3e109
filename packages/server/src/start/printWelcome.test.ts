import { expect, it } from '@jest/globals';
import type { DemoSignIn } from '../demo/demoFile.ts';
import { readEnvironment } from '../environment.ts';
import { welcome } from './printWelcome.ts';

const family = (name: string, status: string | null): DemoSignIn => ({
  name,
  role: 'HOME_USER',
  facility: status && 'Elm County Jail',
  status,
  link: `http://localhost:4000/demo/sign-in/${name}`,
});
const officer: DemoSignIn = { ...family('Ola Berg', null), role: 'OFFICER', facility: 'Elm County Jail' };

it('names every member of staff and one family for each status', () => {
  const people = [
    officer,
    family('Ana', 'PENDING'),
    family('Ben', 'PENDING'),
    family('Cy', 'NEEDS_INFO'),
    family('Di', null),
  ];
  const lines = welcome(readEnvironment({}), people).join('\n');
  expect(lines).toContain('Elm County Jail\n    Ola Berg, officer  http');
  expect(lines).toContain('Ana, pending at Elm County Jail ');
  expect(lines).toContain('Cy, needs info at Elm County Jail ');
  expect(lines).toContain('Di, no request yet ');
  expect(lines).not.toContain('Ben');
});

it('says where to go, and no more, when there is no demo world', () => {
  const lines = welcome(readEnvironment({ SMTP_URL: 'smtp://localhost' }), []);
  expect(lines.filter(Boolean)).toEqual([
    'OpenVisit is running.',
    '  Families   http://localhost:4000',
    '  Staff      http://localhost:4001',
  ]);
});
