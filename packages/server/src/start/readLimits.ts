import { type GraphqlLimits, graphqlSettings, usualGraphqlLimits } from '../app/limits/graphqlLimits.ts';
import { type SocketLimits, socketSettings, usualSocketLimits } from '../app/limits/socketLimits.ts';
import { type reader, wholeNumber } from './variables.ts';

/** Limits by their settings: those given, else the usual ones. */
function withSettings<Limits extends object>(
  read: ReturnType<typeof reader>,
  usual: Limits,
  settings: Record<keyof Limits, string>,
): Limits {
  const given = Object.entries(settings as Record<string, string>).flatMap(([limit, name]) => {
    const value = read(name, wholeNumber);
    return value === undefined ? [] : [[limit, value]];
  });
  return { ...usual, ...Object.fromEntries(given) };
}

/** GRAPHQL_MAX_... and SOCKET_MAX_...: what programs and sockets may ask for. */
export const limitsOf = (
  read: ReturnType<typeof reader>,
): { graphqlLimits: GraphqlLimits; socketLimits: SocketLimits } => ({
  graphqlLimits: withSettings(read, usualGraphqlLimits, graphqlSettings),
  socketLimits: withSettings(read, usualSocketLimits, socketSettings),
});
