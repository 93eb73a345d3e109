import { expect, it } from '@jest/globals';
import { faultAt, faultCode, faultsIn, faultsOf } from './formRules.ts';

const rules = {
  city: { max: 10, pattern: { source: '^[\\p{L} ]+$' } },
  note: { max: 20, optional: true, lines: true },
};
const words = (field: string, code: string) => `${field} ${code}`;

it('names each thing to fix, in the order of the form', () => {
  expect(faultsIn({ city: ' ', note: 'x'.repeat(21) }, rules, words)).toEqual([
    { id: 'city', message: 'city REQUIRED' },
    { id: 'note', message: 'note TOO_LONG' },
  ]);
});

it('takes what the server takes', () => {
  expect(faultsIn({ city: ' Cañón City ', note: 'two\nlines' }, rules, words)).toEqual([]);
  expect(faultCode('Denver 3', rules.city)).toBe('PATTERN');
  expect(faultCode('two\nlines', { max: 20 })).toBe('NOT_ALLOWED');
  expect(['1', '30', '31', '2.5', 'two'].map(typed => faultCode(typed, { max: 2, from: 1, to: 30 }))).toEqual([
    undefined,
    undefined,
    'RANGE',
    'RANGE',
    'RANGE',
  ]);
  expect(faultCode('Den\u202ever', { max: 20 })).toBe('NOT_ALLOWED');
});

it('puts a refusal of the server above the box it is about', () => {
  const faults = faultsOf(
    [
      { path: 'address.city', code: 'PATTERN' },
      { path: 'id', code: 'UNKNOWN' },
    ],
    ['city'],
    words,
  );
  expect(faults).toEqual([{ id: 'city', message: 'city PATTERN' }]);
  expect(faultAt(faults, 'city')).toBe('city PATTERN');
  expect(faultAt(faults, 'note')).toBeUndefined();
});
