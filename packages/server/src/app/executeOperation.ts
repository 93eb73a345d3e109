import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from '../shared/context.ts';

type Compiled = CompiledQuery;

export interface Operation {
  /** Stands for the document: compiled once where it is one of ours. */
  key: string;
  trusted: boolean;
  document: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  context: Context;
  root?: unknown;
}

/**
 * Runs an operation. Trusted documents are compiled, which halves their cost; free text is interpreted, so that nobody fills the
 * server's memory with compiled one-offs.
 */
export function createExecutor(schema: GraphQLSchema) {
  const compiled = new Map<string, Compiled | null>();

  function compile({ key, document, operationName }: Operation): Compiled | null {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const query = compileQuery(schema, document, operationName ?? undefined);
    const usable = 'query' in query ? query : null;
    compiled.set(key, usable);
    return usable;
  }

  return (operation: Operation): ExecutionResult | Promise<ExecutionResult> => {
    const { context, document, operationName, variables, root = {} } = operation;
    const query = operation.trusted ? compile(operation) : null;
    if (query) {
      const result = query.query(root, context, variables ?? {}) as ExecutionResult | Promise<ExecutionResult>;
      // Without data nothing has run: variables are wrong, and graphql's own words below name the place.
      if (result instanceof Promise || result.data !== undefined) return result;
    }
    return execute({
      schema,
      document,
      operationName,
      rootValue: root,
      contextValue: context,
      variableValues: variables,
    });
  };
}
export type Execute = ReturnType<typeof createExecutor>;
