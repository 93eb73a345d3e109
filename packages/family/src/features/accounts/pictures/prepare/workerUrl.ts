interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** A worker's address for browsers that take only trusted ones. The policy `openvisit` trusts scripts of this origin alone. */
export function trustedWorkerUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('openvisit', { createScriptURL: ofThisOrigin }) ?? {
    createScriptURL: ofThisOrigin,
  };
  return policy.createScriptURL(url);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function ofThisOrigin(url: string): string {
  const full = new URL(url, location.href);
  if (full.origin !== location.origin) throw new TypeError(`Not a script of this origin: ${full.origin}`);
  return full.href;
}
