import { hasCode } from '@openvisit/live/graphqlErrors.ts';

/** There is no such thing, or it belongs to somebody else: the server does not tell which. */
export const isNotThere = (failure: unknown) => hasCode(failure, 'NOT_FOUND') || hasCode(failure, 'FORBIDDEN');

/** Too many tries in a short time. */
export const isTooMany = (failure: unknown) => hasCode(failure, 'TOO_MANY_REQUESTS');

/** The session is over. */
export const isSignedOut = (failure: unknown) => hasCode(failure, 'UNAUTHENTICATED');
