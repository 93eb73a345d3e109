import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { createErrorFormatter } from './formatError.ts';

/** Errors on the live line, in the words of a POST's: our own say nothing of what happened inside. */
export function createSocketErrors(formatError: ReturnType<typeof createErrorFormatter>) {
  const told = new WeakMap<ExecutionResult, FormattedExecutionResult>();
  const tell = (error: GraphQLError): GraphQLFormattedError => {
    const { message, path, locations, extensions } = error;
    const { http: _, ...rest } = (extensions ?? {}) as { http?: unknown };
    return formatError({ message, path, locations, extensions: rest }, error);
  };

  return {
    ofRefusal: (errors: readonly GraphQLError[]) => errors.map(tell),
    /** An event's answer is shared by many sockets: told, and noted in the log, once. */
    ofEvent(result: ExecutionResult): FormattedExecutionResult | undefined {
      if (!result.errors) return undefined;
      const known = told.get(result) ?? { ...result, errors: result.errors.map(tell) };
      told.set(result, known);
      return known;
    },
  };
}
