const longest = 10_000;

/** Waits longer after each failure and never in step with other phones; coming back on line or to the page ends the wait. */
export function patience(retries: number): Promise<void> {
  const wait = Math.min(longest, 500 * 2 ** retries) * (0.5 + Math.random());

  return new Promise(resolve => {
    const go = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', go);
      globalThis.document?.removeEventListener('visibilitychange', go);
      resolve();
    };
    const timer = setTimeout(go, wait);
    globalThis.addEventListener?.('online', go);
    globalThis.document?.addEventListener('visibilitychange', go);
  });
}
