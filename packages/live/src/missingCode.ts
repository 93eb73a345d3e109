/**
 * A part of the app did not load. Each browser says so in words of its own, and remembers it: that part stays missing until
 * the document is loaded anew.
 */
export function isCodeMissing(failure: unknown): boolean {
  return failure instanceof Error && /dynamically imported module|module script|preload CSS/i.test(failure.message);
}

/** Loads the document anew once the server can be reached; before that the browser would show a page of its own. */
export async function reloadWhenReachable(): Promise<void> {
  const answer = await fetch('/health/live', { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) location.reload();
}
