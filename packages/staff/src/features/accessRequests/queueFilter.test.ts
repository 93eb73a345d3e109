import { expect, it } from '@jest/globals';
import { filterVariables, passes, readFilter, writeFilter } from './queueFilter.ts';

const read = (search: string) => readFilter(new URLSearchParams(search));
const now = new Date('2026-11-23T20:00:00Z');
const request = { requestedAt: '2026-11-21T14:36:00Z', facility: { id: 'f1' }, previousRequest: null };

it('keeps a filter in the address', () => {
  const search = 'facility=f1&waiting=48&again=1';
  expect(writeFilter(read(search))).toBe(search);
  expect(writeFilter(read(''))).toBe('');
});

it('takes no waiting time that nobody offers', () => {
  expect(read('waiting=soon').waitingHours).toBe(0);
  expect(read('waiting=-1').waitingHours).toBe(0);
});

it('asks the server for what waits, or for what changed after a yes', () => {
  expect(filterVariables(read('facility=f1&waiting=24'))).toEqual({
    status: 'PENDING',
    filter: { facilityId: 'f1', waitingAtLeastHours: 24 },
  });
  expect(filterVariables(read('changed=1'))).toEqual({ status: null, filter: { changedSinceDecision: true } });
});

it('lets only those requests come in meanwhile that fit', () => {
  expect(passes(read(''), request, now)).toBe(true);
  expect(passes(read('facility=f2'), request, now)).toBe(false);
  expect(passes(read('waiting=48'), request, now)).toBe(true);
  expect(passes(read('waiting=72'), request, now)).toBe(false);
  expect(passes(read('again=1'), request, now)).toBe(false);
  expect(passes(read('again=1'), { ...request, previousRequest: { id: 'r0' } }, now)).toBe(true);
  expect(passes(read('changed=1'), request, now)).toBe(false);
});
