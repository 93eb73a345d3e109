import { AsyncLocalStorage } from 'node:async_hooks';

/** The HTTP request that the present work is done for, in the words of the log. */
export interface RequestScope {
  /** As its answer, its log lines and the screen of its sender name it. */
  requestId: string;
  /** Who sent it: a role, or NOBODY. */
  viewer?: string;
  /** The name of a trusted document. */
  operation?: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** @returns the request behind the present work; nothing in a subscription's event, a job or a command */
export const requestScope = (): RequestScope | undefined => scopes.getStore();

/** Everything that `work` begins belongs to this request. */
export const inRequest = <Result>(scope: RequestScope, work: () => Result): Result => scopes.run(scope, work);
