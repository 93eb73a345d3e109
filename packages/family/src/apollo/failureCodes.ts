import { CombinedGraphQLErrors } from '@apollo/client/errors';

const errorsOf = (failure: unknown) => (CombinedGraphQLErrors.is(failure) ? failure.errors : []);
const codesOf = (failure: unknown) => errorsOf(failure).map(({ extensions }) => extensions?.['code']);

/** There is no such thing, or it belongs to somebody else: the server does not tell which. */
export function isNotThere(failure: unknown): boolean {
  return codesOf(failure).some(code => code === 'NOT_FOUND' || code === 'FORBIDDEN');
}

/** Too many tries in a short time. */
export function isTooMany(failure: unknown): boolean {
  return codesOf(failure).includes('TOO_MANY_REQUESTS');
}
