import { graphqlErrorsOf } from './graphqlErrors.ts';

const key = 'openvisit.reloadedAt';
const restMilliseconds = 10 * 60_000;

/**
 * The server was updated and no longer knows this page's operation. A built app makes no other unreadable request: a variable
 * that does not fit is told with its path, and on the socket a refusal without a code is of the document.
 */
export function isOutdated(failure: unknown): boolean {
  return graphqlErrorsOf(failure).some(({ path, extensions }) => {
    const code = extensions?.['code'];
    return !path && (code === undefined || (code === 'BAD_USER_INPUT' && !extensions?.['path']));
  });
}

/** Loads the page anew, once in a while at most, so that a server that keeps refusing does not make it spin. */
export function reloadOutdatedPage(reload = () => location.reload()): void {
  const before = Number(sessionStorage.getItem(key));
  if (Date.now() - before < restMilliseconds) return;
  sessionStorage.setItem(key, String(Date.now()));
  reload();
}
