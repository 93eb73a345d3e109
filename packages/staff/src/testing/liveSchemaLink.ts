import { ApolloLink } from '@apollo/client/link';
import { SchemaLink } from '@apollo/client/link/schema';
import { subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Observable } from 'rxjs';

/** Runs every operation against a schema in this process, subscriptions too. */
export function liveSchemaLink(schema: GraphQLSchema): ApolloLink {
  const live = new ApolloLink(
    ({ query, variables }) =>
      new Observable(observer => {
        let open = true;
        void subscribe({ schema, document: query, variableValues: variables }).then(async events => {
          for await (const event of events as AsyncIterable<ExecutionResult>) {
            if (open) observer.next(event as ApolloLink.Result);
          }
        });
        return () => {
          open = false;
        };
      }),
  );
  return ApolloLink.split(({ operationType }) => operationType === 'subscription', live, new SchemaLink({ schema }));
}
