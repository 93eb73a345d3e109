import type { GraphQLSchema } from 'graphql';
import { badInput } from '../shared/refuse.ts';
import type { Clock } from '../shared/clock.ts';
import { Role, type Viewer } from '../shared/viewer.ts';
import { createCostBudget } from './limits/costBudget.ts';
import { createFreeTextLimits, type FreeText } from './limits/freeTextLimits.ts';
import type { GraphqlLimits } from './limits/graphqlLimits.ts';

interface Parts {
  schema: GraphQLSchema;
  limits: GraphqlLimits;
  production: boolean;
  now: Clock;
}

/**
 * Who may send the text of an operation instead of an id, and how much of it: programs with an API key; in the demo everybody.
 * The result throws: BAD_USER_INPUT for who may not and past a limit, TOO_MANY_REQUESTS past a key's minute.
 */
export function createFreeText({ schema, limits, production, now }: Parts) {
  const check = createFreeTextLimits(schema, limits);
  const spend = createCostBudget(limits.costPerMinute, now);

  return function takeFreeText(viewer: Viewer | null, text: FreeText): void {
    if (production && viewer?.role !== Role.API) throw noKey();
    const cost = check(text);
    if (viewer?.role === Role.API) spend(viewer.accountId, cost);
  };
}
export type TakeFreeText = ReturnType<typeof createFreeText>;

const noKey = () => badInput('Free text needs an API key.');
