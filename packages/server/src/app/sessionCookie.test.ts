import { expect, it } from '@jest/globals';
import { readEnvironment } from '../environment.ts';
import { doorOf } from './requestGuard.ts';
import { deviceCookie, sessionCookie } from './sessionCookie.ts';

const doorAt = (familyUrl: string) => {
  const nowhere = { databaseUrl: '', databaseSystemUrl: '', secret: '' };
  return doorOf('family', { ...readEnvironment({}), ...nowhere, familyUrl });
};

it('keeps both cookies to one host, one path and encrypted lines where the door has TLS', () => {
  const door = doorAt('https://visits.example.org');
  expect(sessionCookie(door, 'abc')).toBe(
    '__Host-ov_family=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=7776000; Secure',
  );
  expect(deviceCookie(door, 'abc')).toBe(
    '__Host-ov_family_device=abc; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000; Secure',
  );
});

it('lets both be kept by a demo without TLS', () => {
  const door = doorAt('http://localhost:4000');
  expect(
    [sessionCookie(door, 'abc'), deviceCookie(door, 'abc')].filter(cookie => /Secure|__Host/.test(cookie)),
  ).toEqual([]);
});
