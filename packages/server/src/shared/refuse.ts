import { GraphQLError } from 'graphql';

const refusal = (message: string, code: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** Thrown, with a code and no detail; an expected refusal is a Problem instead. */
export const notSignedIn = () => refusal('Please sign in.', 'UNAUTHENTICATED', 200);
export const notAllowed = () => refusal('You may not do that.', 'FORBIDDEN', 200);
export const forbidden = (why: string) => refusal(why, 'FORBIDDEN', 200);
/** The session has one factor: it only adds the second. */
export const secondFactorNeeded = () =>
  refusal('Add a passkey or an authenticator app first.', 'SECOND_FACTOR_NEEDED', 200);
export const locked = () => refusal('This screen is locked. Prove that it is you.', 'LOCKED', 200);
/** The same operation, sent again after a factor was proved, is done. */
export const stepUpNeeded = () => refusal('Prove once more that it is you.', 'STEP_UP_NEEDED', 200);
/** Also for what the viewer may not see, so that ids reveal nothing. */
export const notFound = () => refusal('There is no such thing.', 'NOT_FOUND', 200);
/** @param tryAgainAt told as `extensions.tryAgainAt` */
export const tooManyRequests = (tryAgainAt: Date) =>
  new GraphQLError('You asked for this very often. Wait a few minutes, then try again.', {
    extensions: { code: 'TOO_MANY_REQUESTS', tryAgainAt: tryAgainAt.toISOString(), http: { status: 200 } },
  });
export const badInput = (message: string) => refusal(message, 'BAD_USER_INPUT', 400);
