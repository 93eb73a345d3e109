import { expect, it } from '@jest/globals';
import { bareSchema, changesBetween, hashOf } from './changesBetween.ts';

const before = 'type Query { name: String! old: Int } union Answer = Query enum Colour { RED }';

it('tells what breaks a program, what it may have to expect, and what is new', () => {
  const after =
    'type Query { name: String! young: Int } type Other { ok: Boolean } union Answer = Query | Other enum Colour { RED BLUE }';
  expect(changesBetween(before, after)).toEqual({
    breaking: ['Query.old was removed.'],
    dangerous: ['BLUE was added to enum type Colour.', 'Other was added to union type Answer.'],
    added: ['Colour.BLUE is new.', 'Other is new.', 'Query.young is new.'],
  });
});

it('does not mind the words', () => {
  const told =
    '"All" type Query { "A name" name: String! old: Int } union Answer = Query enum Colour { "As blood" RED }';
  expect(hashOf(bareSchema(told))).toBe(hashOf(bareSchema(before)));
  expect(hashOf(bareSchema(told.replace('Int', 'Float')))).not.toBe(hashOf(bareSchema(before)));
});
