import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { ownManifest } from '../../shared/manifest.ts';
import { costOf } from './costOf.ts';
import { createFreeTextLimits, type FreeTextLimits } from './freeTextLimits.ts';
import { type GraphqlLimits, graphqlSettings, usualGraphqlLimits } from './graphqlLimits.ts';

const contract = new URL('../../../../schema/schema.graphql', import.meta.url);
const nested = (levels: number) =>
  `{ accessRequests { nodes ${'{ facility '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;
const many = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('what a program may ask for in its own words', () => {
  let schema: GraphQLSchema;
  let check: FreeTextLimits;
  beforeAll(() => {
    schema = buildSchema(readFileSync(contract, 'utf8'));
    check = createFreeTextLimits(schema, usualGraphqlLimits);
  });
  const cost = (query: string, variables = {}) =>
    costOf(schema, parse(query), { operation: getOperationAST(parse(query))!, variables, most: 1_000 });

  it.each([
    ['words and signs', `{ ${'viewer { __typename } '.repeat(600)} }`, 'GRAPHQL_MAX_TOKENS'],
    ['levels', nested(11), 'GRAPHQL_MAX_DEPTH'],
    ['aliases', `{ viewer { __typename ${many(21, i => `... on HomeUser { a${i}: id }`)} } }`, 'GRAPHQL_MAX_ALIASES'],
    ['the same field under other names', `{ ${many(11, i => `a${i}: __typename`)} }`, 'GRAPHQL_MAX_SAME_FIELD'],
    ['the same field again and again', `{ ${'__typename '.repeat(500)} }`, 'GRAPHQL_MAX_SAME_FIELD'],
    [
      'the same fragment again and again',
      `{ ${'...A '.repeat(11)} } fragment A on Query { __typename }`,
      'GRAPHQL_MAX_SAME_FIELD',
    ],
    ['directives at one place', '{ __typename @a @a @a }', 'GRAPHQL_MAX_DIRECTIVES_PER_PLACE'],
    [
      'directives',
      `{ viewer { ${many(21, () => '... @include(if: true) { __typename }')} } }`,
      'GRAPHQL_MAX_DIRECTIVES',
    ],
    ['root fields', `{ ${many(11, () => '... { __typename }')} }`, 'GRAPHQL_MAX_ROOT_FIELDS'],
    ['operations', many(6, i => `query Q${i} { __typename }`), 'GRAPHQL_MAX_OPERATIONS'],
    ['a page', '{ accessRequests(first: 101) { nodes { id } } }', 'GRAPHQL_MAX_PAGE_SIZE'],
    [
      'pages within pages',
      '{ homeUsers(first: 100) { nodes { accessRequests(first: 100) { nodes { history { id } } } } } }',
      'GRAPHQL_MAX_COST',
    ],
  ])('has an end for %s', (_what, query, setting) => {
    expect(() => check({ query })).toThrow(new RegExp(`\\d+.*\\(${setting}\\)\\.$`));
  });

  it('has an end for variables, and for a page that they name', () => {
    const query = 'query ($first: Int = 20) { accessRequests(first: $first) { nodes { id } } }';
    expect(() => check({ query, variables: { first: 5000 } })).toThrow('A page of 5000 is asked for; at most 100');
    expect(() => check({ query, variables: { more: 'x'.repeat(60_000) } })).toThrow('GRAPHQL_MAX_VARIABLES_BYTES');
    expect(check({ query })).toBe(1 + 1 + 20);
    expect(check({ query, variables: { first: 5 } })).toBe(1 + 1 + 5);
  });

  it('says what was found, what is taken, and as what it is refused', () => {
    const refused = () => check({ query: '{ __typename @a @b @c }' });
    expect(refused).toThrow('One place has 3 directives; at most 2 are taken (GRAPHQL_MAX_DIRECTIVES_PER_PLACE).');
    expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }));
  });

  it('counts __typename as it counts every field', () => {
    expect(cost('{ accessRequests(first: 10) { __typename nodes { __typename id } } }')).toBe(1 + 1 + 1 + 10 * 2);
  });

  it('counts once what fragments ask for twice at one place', () => {
    const half =
      'fragment Half on AccessRequest { history { at } } fragment Other on AccessRequest { history { at by } }';
    expect(cost(`{ accessRequest(id: "1") { ...Half ...Other } } ${half}`)).toBe(1 + 1 + 10 * 2);
  });

  it('counts a list of the schema by what it may hold, and a change for what it does', () => {
    expect(cost('{ states { code name } }')).toBe(1 + 50 * 2);
    expect(cost('mutation { signOut(input: {}) { __typename } }')).toBe(50 + 2);
  });

  it('counts a fragment wherever it is spread, by the page that it stands on', () => {
    const page = 'fragment Page on AccessRequestConnection { nodes { id } }';
    const both = (a: number, b: number) =>
      `{ accessRequests(first: ${a}) { ...Page } homeUser(id: "1") { accessRequests(first: ${b}) { ...Page } } } ${page}`;
    expect(cost(both(3, 7))).toBe(1 + 1 + 3 + (1 + 1 + 1 + 7));
  });

  it('comes to an end with fragments that spread themselves, and with those that spread twofold', () => {
    expect(check({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { __typename ...A }' })).toBe(0);
    const flat = many(60, i => `fragment F${i} on Query { ...F${i + 1} ... { ...F${i + 1} } }`);
    expect(() => check({ query: `{ ...F0 } ${flat} fragment F60 on Query { __typename }` })).toThrow(
      'GRAPHQL_MAX_ROOT_FIELDS',
    );
    const deep = many(
      30,
      i => `fragment F${i} on AccessRequest { a: previousRequest { ...F${i + 1} } previousRequest { ...F${i + 1} } }`,
    );
    const wide = { ...usualGraphqlLimits, depth: 100, aliases: 100 };
    const query = `{ accessRequest(id: "1") { ...F0 } } ${deep} fragment F30 on AccessRequest { id }`;
    expect(() => createFreeTextLimits(schema, wide)({ query })).toThrow('GRAPHQL_MAX_COST');
  });

  it('is not led astray by a page of nothing that holds too much', () => {
    const levels = 'accessRequests(first: 100) { nodes { homeUser { '.repeat(4);
    const query = `{ homeUsers(first: 0) { nodes { ${levels} id ${'} } } '.repeat(4)} } } }`;
    const wide = { ...usualGraphqlLimits, depth: 100 } satisfies GraphqlLimits;
    expect(createFreeTextLimits(schema, wide)({ query })).toBe(2);
  });

  it('leaves to validation what is no GraphQL', () => {
    expect(check({ query: '{ viewer' })).toBe(0);
  });

  it('lets every document of our two apps by, with half of everything to spare', () => {
    const half = Object.entries(usualGraphqlLimits).map(([limit, most]) => [limit, most / 2]);
    const narrow = createFreeTextLimits(schema, Object.fromEntries(half) as unknown as GraphqlLimits);
    const costs = Object.values(ownManifest()).map(query => narrow({ query, variables: { first: 50 } }));
    expect(costs.length).toBeGreaterThan(30);
  });

  it.each(['deploy/env.example', 'docs/api.md'])('says in %s how much of each is taken', place => {
    const text = readFileSync(new URL(`../../../../../${place}`, import.meta.url), 'utf8');
    for (const [limit, name] of Object.entries(graphqlSettings))
      expect(text).toMatch(new RegExp(`${name}\\W+${usualGraphqlLimits[limit as keyof GraphqlLimits]}\\b`));
  });
});
