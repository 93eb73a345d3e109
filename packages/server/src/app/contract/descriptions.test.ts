import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { createLiveUpdates } from '../../shared/pubSub.ts';
import { buildSchema, printable } from '../buildSchema.ts';
import { readersInWords } from './readersInWords.ts';
import { sayReaders } from './sayReaders.ts';

const schema: GraphQLSchema = sayReaders(printable(buildSchema(createLiveUpdates())));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(type => isObjectType(type) || isInterfaceType(type));

/** The fields of a type and their arguments, and what is said of them. */
function inside(type: GraphQLNamedType): [name: string, said: string | null | undefined][] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(field => [`${type.name}.${field.name}`, field.description]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(field => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map(({ name, description }): [string, string | null | undefined] => [
      `${type.name}.${field.name}(${name})`,
      description,
    ]),
  ]);
}

describe('the descriptions of the contract', () => {
  it('say of every type, field and argument what it is', () => {
    const silent = types
      .flatMap(type => [[type.name, type.description] as const, ...inside(type)])
      .filter(([, said]) => !said || /^(Read|Used|Heard) by/.test(said))
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('say of every field who may read it, use it or hear it', () => {
    const unsaid = objects
      .filter(isObjectType)
      .flatMap(type => Object.values(type.getFields()).map(field => ({ name: `${type.name}.${field.name}`, field })))
      .filter(({ field }) => !/\b(read|used|heard) by\b/i.test(field.description ?? ''))
      .map(({ name }) => name);
    expect(unsaid).toEqual([]);
  });

  it('say of every enum and union what it is about', () => {
    const silent = types.filter(type => (isEnumType(type) || isUnionType(type)) && !type.description);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('name the readers as the page of rights does', () => {
    const cells = {
      nobody: 'sign in',
      'home user': 'own, else not found',
      officer: 'here, else not found',
      administrator: 'here, else not found',
      'API client': 'here, else not found',
    };
    expect(readersInWords(cells, ['READ'])).toBe(
      'home users (own), officers, administrators and keys with READ (of their facilities)',
    );
    expect(readersInWords({ nobody: 'yes' })).toBe('anyone');
    expect(readersInWords({ nobody: 'sign in', 'home user': 'no', officer: 'none / yes / none' })).toBe('officers');
  });
});
