/** A demo is on this very machine; a real address never is. */
export const isDemo = (): boolean => ['localhost', '127.0.0.1'].includes(location.hostname);
