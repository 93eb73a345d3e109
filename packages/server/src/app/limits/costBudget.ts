import { GraphQLError } from 'graphql';
import { type Clock, minutes } from '../../shared/clock.ts';
import { graphqlSettings } from './graphqlLimits.ts';

interface Window {
  endsAt: number;
  spent: number;
}

/**
 * What each API key may spend in a minute, in the cost of its documents. Counted in this process's memory: it guards the process that
 * would do the work, and a row for each question would cost more than most questions do.
 */
export function createCostBudget(perMinute: number, now: Clock) {
  const windows = new Map<string, Window>();

  /** Throws TOO_MANY_REQUESTS, with the seconds until the next minute, for a key that has spent its own. */
  return function spend(apiClientId: string, cost: number): void {
    const at = now().getTime();
    for (const [id, { endsAt }] of windows) if (endsAt <= at) windows.delete(id);
    const window = windows.get(apiClientId) ?? { endsAt: at + minutes(1), spent: 0 };
    windows.set(apiClientId, window);
    // What is refused costs nothing, so that a program that keeps asking gets on when its minute is over.
    if (window.spent + cost > perMinute) throw tooMuch(perMinute, Math.ceil((window.endsAt - at) / 1000));
    window.spent += cost;
  };
}

const tooMuch = (perMinute: number, seconds: number) =>
  new GraphQLError(
    `This key has asked for more than ${perMinute} in a minute (${graphqlSettings.costPerMinute}). Try again in ${seconds} seconds.`,
    { extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: seconds, http: { status: 429 } } },
  );
