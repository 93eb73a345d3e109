import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { requestScope } from '../shared/requestScope.ts';

/** Codes that a caller may see; everything else is our own fault and says nothing. */
const told = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SECOND_FACTOR_NEEDED',
  'LOCKED',
  'STEP_UP_NEEDED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'TOO_MANY_REQUESTS',
]);
/** What Apollo says of a document that cannot run: also the caller's input. */
const badDocument = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The text of a variable's error names the place: `at "input.address.city"`, or the field that is missing in it. */
function placeIn(message: string): string | undefined {
  const place = / at "([^"]+)"/.exec(message)?.[1] ?? /^Variable "\$([^"]+)"/.exec(message)?.[1];
  const missing = /Field "([^"]+)" (?:of required type|is not defined)/.exec(message)?.[1];
  return [place, missing].filter(Boolean).join('.') || undefined;
}

export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, path, locations } = formatted;
    const code = String(formatted.extensions?.['code'] ?? '');
    const cause = unwrapResolverError(error);
    if (told.has(code) || isVariableError(error)) {
      const place = placeIn(message);
      const tryAgainAt = formatted.extensions?.['tryAgainAt'];
      return {
        message: withoutHints(message),
        path,
        locations,
        extensions: {
          code: told.has(code) ? code : 'BAD_USER_INPUT',
          ...(place && { path: place }),
          ...(tryAgainAt !== undefined && { tryAgainAt }),
        },
      };
    }
    if (badDocument.has(code))
      return { message: withoutHints(message), locations, extensions: { code: 'BAD_USER_INPUT' } };
    const { requestId, ...scope } = requestScope() ?? {};
    log.error({ requestId, ...scope, path, err: cause }, 'An operation failed');
    return {
      message: 'Something went wrong on our side. Nothing was changed.',
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId && { requestId }) },
    };
  };
}

const isVariableError = (error: unknown) =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  error.path === undefined &&
  error.message.startsWith('Variable "$');

/** No "Did you mean": it would spell out the schema. */
const withoutHints = (message: string) => message.replace(/ ?Did you mean .*$/s, '');
