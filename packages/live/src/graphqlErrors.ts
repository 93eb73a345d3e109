import type { GraphQLFormattedError } from 'graphql';

/** The errors that a server answered with; none for a fault of the network. Looks without Apollo, which open pages do not load. */
export function graphqlErrorsOf(failure: unknown): readonly GraphQLFormattedError[] {
  const { errors } = (failure ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? (errors as GraphQLFormattedError[]) : [];
}

/** Whether one of them carries this code. */
export function hasCode(failure: unknown, code: string): boolean {
  return graphqlErrorsOf(failure).some(({ extensions }) => extensions?.['code'] === code);
}

/** When to try again, where the server says that this was asked for too often. */
export function tryAgainAtOf(failure: unknown): string | undefined {
  const told = graphqlErrorsOf(failure).find(({ extensions }) => extensions?.['code'] === 'TOO_MANY_REQUESTS');
  const tryAgainAt = told?.extensions?.['tryAgainAt'];
  return typeof tryAgainAt === 'string' ? tryAgainAt : undefined;
}
