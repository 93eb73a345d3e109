import { expect, it } from '@jest/globals';
import { userNamesOf } from './userNames.ts';

const named = (...names: string[]) =>
  userNamesOf(names.map(name => ({ givenName: name.split(' ')[0]!, familyName: name.split(' ')[1]! })));

it('takes the first initial and the surname, without accents, and the next free number', () => {
  expect(named('José Núñez', 'Ana Núñez', 'Juan Nunez', 'Kim-Anh Đoàn')).toEqual([
    'jnunez',
    'anunez',
    'jnunez2',
    'kdoan',
  ]);
});
