import { expect, it } from '@jest/globals';
import type { DemoSignIn } from './demoFile.ts';
import { linkLines } from './printLinks.ts';

const link = 'http://localhost:4000/demo/sign-in/abc';
const family = (name: string, status: string | null, facility = 'Riverbend'): DemoSignIn => ({
  name,
  role: 'HOME_USER',
  facility,
  status,
  link,
});

it('shows the staff of a facility and one family of each status', () => {
  const lines = linkLines(
    [
      { name: 'Theresa Tran', role: 'OFFICER', facility: 'Riverbend', status: null, link },
      family('Marta Okafor', 'PENDING'),
      family('Sam Whitehorse', 'PENDING'),
      family('Grace Achieng', 'APPROVED'),
      family('Amara Diallo', null, ''),
    ],
    false,
  );
  expect(lines.filter(line => line.includes(link)).map(line => line.trim().split(/ {2,}/))).toEqual([
    ['officer', 'Theresa Tran', link],
    ['PENDING', 'Marta Okafor', link],
    ['APPROVED', 'Grace Achieng', link],
    ['home user', 'Amara Diallo', link],
  ]);
});
