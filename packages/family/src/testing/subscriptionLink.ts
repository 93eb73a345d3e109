import { ApolloLink } from '@apollo/client/link';
import { subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Observable } from 'rxjs';

/** Runs subscriptions against a schema in this process; Apollo's SchemaLink runs queries and mutations alone. */
export function subscriptionLink(schema: GraphQLSchema): ApolloLink {
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable(observer => {
        let open = true;
        void subscribe({ schema, document: query, variableValues: variables }).then(async events => {
          if (!(Symbol.asyncIterator in events)) return observer.next(events as ApolloLink.Result);
          for await (const event of events as AsyncIterable<ExecutionResult>) {
            if (!open) return;
            observer.next(event as ApolloLink.Result);
          }
        });
        return () => {
          open = false;
        };
      }),
  );
}
