interface Policies {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
}

/**
 * The page's one policy of Trusted Types. GraphiQL writes HTML where it draws a description from Markdown, in which HTML is switched off,
 * and where its editor measures text; neither knows of such policies. Scripts are still refused.
 */
export function letTextBeDrawn(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', { createHTML: text => text });
}
