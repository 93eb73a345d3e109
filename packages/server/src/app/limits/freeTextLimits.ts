import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { badInput } from '../../shared/refuse.ts';
import { costOf } from './costOf.ts';
import { depthOf } from './depthOf.ts';
import { type GraphqlLimits, graphqlSettings } from './graphqlLimits.ts';
import { largestPageIn } from './largestPageIn.ts';
import type { Variables } from './pageSizes.ts';
import { rootFieldsOf } from './rootFieldsOf.ts';
import { operationsOf } from './selections.ts';
import { spreadsItself } from './spreadsItself.ts';
import { writtenIn } from './writtenIn.ts';

export interface FreeText {
  query: string;
  operationName?: unknown;
  variables?: unknown;
}

/** In words: what was found, what is taken, and the setting. */
const named: Record<
  Exclude<keyof GraphqlLimits, 'costPerMinute' | 'tokens'>,
  (found: number, most: number) => string
> = {
  depth: (found, most) => `This document is ${found} levels deep; at most ${most} are taken`,
  aliases: (found, most) => `This document has ${found} aliases; at most ${most} are taken`,
  sameField: (found, most) => `One selection names a field ${found} times; at most ${most} are taken`,
  directives: (found, most) => `This document has ${found} directives; at most ${most} are taken`,
  directivesPerPlace: (found, most) => `One place has ${found} directives; at most ${most} are taken`,
  rootFields: (found, most) => `This operation has ${found} root fields; at most ${most} are taken`,
  operations: (found, most) => `This document has ${found} operations; at most ${most} are taken`,
  cost: (found, most) => `This operation costs ${found}; at most ${most} is taken`,
  pageSize: (found, most) => `A page of ${found} is asked for; at most ${most} are given`,
  variables: (found, most) => `The variables have ${found} bytes; at most ${most} are taken`,
};

/**
 * Holds free text against our limits, before it is validated: validation itself can be made to work hard. Throws BAD_USER_INPUT with the
 * limit, what was found, and the setting.
 * @returns the cost of the operation; 0 for what is no GraphQL, which validation tells better
 */
export function createFreeTextLimits(schema: GraphQLSchema, limits: GraphqlLimits) {
  const hold = (found: Partial<GraphqlLimits>) => {
    for (const [limit, count] of Object.entries(found) as [keyof typeof named, number][])
      if (count > limits[limit]) throw badInput(`${named[limit](count, limits[limit])} (${graphqlSettings[limit]}).`);
  };

  return function check({ query, operationName, variables }: FreeText): number {
    if (variables) hold({ variables: Buffer.byteLength(JSON.stringify(variables)) });
    const document = read(query, limits.tokens);
    if (!document) return 0;
    const operations = operationsOf(document);
    hold({ operations: operations.length, ...writtenIn(document) });
    hold({ rootFields: rootFieldsOf(document), depth: depthOf(document) });
    const asked = operations.filter(({ name }) => !operationName || name?.value === operationName);
    const values = (typeof variables === 'object' && variables !== null ? variables : {}) as Variables;
    hold({ pageSize: Math.max(0, ...asked.map(operation => largestPageIn(document, operation, values))) });
    if (spreadsItself(document)) return 0;
    const costs = asked.map(operation => costOf(schema, document, { operation, variables: values, most: limits.cost }));
    const cost = Math.max(0, ...costs);
    hold({ cost });
    return cost;
  };
}
export type FreeTextLimits = ReturnType<typeof createFreeTextLimits>;

/** @returns nothing for a text that is no GraphQL */
function read(text: string, tokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`more that ${tokens} tokens`))
      throw badInput(`This document has more than ${tokens} words and signs (${graphqlSettings.tokens}).`);
    return undefined;
  }
}
