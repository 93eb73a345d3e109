import { expect, it } from '@jest/globals';
import { VisitKind } from '../../facility.entity.ts';
import { type Opening, overlap } from './overlap.ts';

const friday: Opening = {
  kind: VisitKind.REMOTE,
  weekday: 5,
  opens: '18:00',
  closes: '00:30',
  housingUnitIds: [],
  validFrom: '2030-01-01',
  validTo: null,
};

it.each<[string, Partial<Opening>, boolean]>([
  ['the same hours', {}, true],
  ['another kind', { kind: VisitKind.ONSITE }, false],
  ['a unit, beside hours of every unit', { housingUnitIds: ['a'] }, true],
  ['hours that begin when these end', { weekday: 6, opens: '00:30', closes: '09:00' }, false],
  ['hours of the next day that begin before these end', { weekday: 6, opens: '00:29', closes: '09:00' }, true],
  ['hours of the day before that run into these', { weekday: 4, opens: '20:00', closes: '19:00' }, true],
  ['hours until the day before they begin', { validFrom: '2029-01-01', validTo: '2029-12-31' }, false],
  ['a time without a Friday', { validFrom: '2030-02-02', validTo: '2030-02-07' }, false],
])('knows whether hours meet %s', (_, other, meet) => {
  expect(overlap(friday, { ...friday, ...other })).toBe(meet);
  expect(overlap({ ...friday, ...other }, friday)).toBe(meet);
});

it('lets two units have hours of their own, and the last night of old hours meet the first day of new ones', () => {
  const [a, b] = [
    { ...friday, housingUnitIds: ['a'] },
    { ...friday, housingUnitIds: ['b'] },
  ];
  expect(overlap(a, b)).toBe(false);
  const until = { ...friday, validTo: '2030-02-01' };
  const saturday = { ...friday, weekday: 6, opens: '00:15', closes: '02:00', validFrom: '2030-02-02' };
  expect(overlap(until, saturday)).toBe(true);
  expect(overlap(until, { ...saturday, validFrom: '2030-02-03' })).toBe(false);
});
