import { afterEach, expect, it, jest } from '@jest/globals';
import { AskFailed } from './ask.ts';
import { numberToTell, requestIdOf } from './requestId.ts';

Object.assign(globalThis, { location: { pathname: '/account' } });
afterEach(() => void jest.useRealTimers());

const failed = (requestId?: string) =>
  new AskFailed([{ message: 'No.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]);

it('reads the number of a failure from its errors, or from the answer that was none of ours', () => {
  expect(requestIdOf(failed('1234-5678-9012'))).toBe('1234-5678-9012');
  const response = new Response('', { headers: { 'x-request-id': 'proxy-7' } });
  expect(requestIdOf(Object.assign(new Error('502'), { response }))).toBe('proxy-7');
  expect([failed(), new TypeError('Failed to fetch'), undefined, null].map(requestIdOf)).toEqual(
    Array(4).fill(undefined),
  );
});

it('tells the first number of a page that goes on failing, and a new one later', () => {
  jest.useFakeTimers({ now: 0 });
  expect(numberToTell(failed('1111-1111-1111'))).toBe('1111-1111-1111');
  jest.setSystemTime(5_000);
  expect(numberToTell(failed('2222-2222-2222'))).toBe('1111-1111-1111');
  jest.setSystemTime(60_000);
  expect(numberToTell(failed('3333-3333-3333'))).toBe('3333-3333-3333');
  expect(numberToTell(new Error('No network'))).toBeUndefined();
});
