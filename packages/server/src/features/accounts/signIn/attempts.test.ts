import { expect, it } from '@jest/globals';
import { noCaller } from '../../../shared/caller.ts';
import { placeOf } from './attempts.ts';

const at = (address: string) => placeOf({ ...noCaller, address });

it('takes an IPv4 address as it is, also where it is written as IPv6', () => {
  expect([at('192.0.2.7'), at('::ffff:192.0.2.7')]).toEqual(['192.0.2.7', '192.0.2.7']);
});

it('takes all addresses of one IPv6 household as one, however they are written', () => {
  const household = ['2001:db8:0:7::1', '2001:0db8:0000:0007:ffff:1:2:3', '2001:db8:0:7:1::'];
  expect(new Set(household.map(at))).toEqual(new Set(['2001:db8:0:7::/64']));
  expect(at('2001:db8:0:8::1')).toBe('2001:db8:0:8::/64');
  expect(at('::1')).toBe('0:0:0:0::/64');
});
