import { createHash } from 'node:crypto';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  print,
  visit,
} from 'graphql';

/** The contract without its words: two that differ in descriptions alone are the same to a program. */
export function bareSchema(text: string): string {
  const wordless = visit(parse(text), {
    enter: node => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
  });
  return `${print(wordless)}\n`;
}

export const hashOf = (bare: string): string => createHash('sha256').update(bare).digest('hex');

export interface Changes {
  /** What a program that worked before may fail at. */
  breaking: string[];
  /** What it may have to expect besides: a new kind of answer, an argument with another default. */
  dangerous: string[];
  added: string[];
}

/** What changed from one contract to another, sentence by sentence. */
export function changesBetween(before: string, after: string): Changes {
  const [from, to] = [buildSchema(before), buildSchema(after)];
  const said = (changes: { description: string }[]) => changes.map(({ description }) => description).sort();
  return {
    breaking: said(findBreakingChanges(from, to)),
    dangerous: said(findDangerousChanges(from, to)),
    added: [...additions(from, to)].sort(),
  };
}

function* additions(from: GraphQLSchema, to: GraphQLSchema): Generator<string> {
  for (const type of Object.values(to.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const known = from.getType(type.name);
    if (!known) yield `${type.name} is new.`;
    else for (const name of namesIn(type)) if (!namesIn(known).includes(name)) yield `${type.name}.${name} is new.`;
  }
}

function namesIn(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? Object.keys(type.getFields()) : [];
}
