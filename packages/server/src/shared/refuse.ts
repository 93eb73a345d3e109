import { GraphQLError } from 'graphql';

const refusal = (message: string, code: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Thrown, with a code and no detail; an expected refusal is a Problem instead. */
export const notSignedIn = () => refusal('Please sign in.', 'UNAUTHENTICATED', 200);
export const notAllowed = () => refusal('You may not do that.', 'FORBIDDEN', 200);
/** Also for what the viewer may not see, so that ids reveal nothing. */
export const notFound = () => refusal('There is no such thing.', 'NOT_FOUND', 200);
export const badInput = (message: string) => refusal(message, 'BAD_USER_INPUT', 400);
