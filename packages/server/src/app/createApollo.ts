import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../shared/context.ts';
import type { Execute } from './executeOperation.ts';
import type { createErrorFormatter } from './formatError.ts';
import { oneMutationField } from './oneMutationField.ts';
import type { TrustedDocuments } from './trustedDocuments.ts';

/**
 * Apollo Server in front of our own executor: its gateway hook is the place where an operation's transaction is closed. Free text
 * comes this way; the documents of our own apps need none of it (readyDocuments.ts).
 */
export function createApollo(
  schema: GraphQLSchema,
  {
    execute,
    trustedDocuments,
    production,
    formatError,
    log,
  }: {
    execute: Execute;
    trustedDocuments: TrustedDocuments;
    production: boolean;
    formatError: ReturnType<typeof createErrorFormatter>;
    log: Logger;
  },
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: {
      load: async () => ({
        executor: async request => {
          const context = request.context as Context;
          try {
            return (await execute({
              key: request.queryHash + (request.operationName ?? ''),
              trusted: request.operation !== undefined && trustedDocuments.holds(request.source),
              document: request.document,
              // As sent: Apollo forgets a name that is not in the document, and the only operation there would run.
              operationName: request.request.operationName,
              variables: request.request.variables,
              context,
            })) as object;
          } finally {
            await context.end();
          }
        },
      }),
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    // Answers are private and never cached; the plugin would wrap every field to find out.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    validationRules: [oneMutationField, ...(production ? [NoSchemaIntrospectionCustomRule] : [])],
    formatError,
    logger: log,
  });
}
