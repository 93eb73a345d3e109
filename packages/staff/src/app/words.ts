import uiEnglish from '@openvisit/ui/locales/en.json' with { type: 'json' };
import type { Catalogue } from '@openvisit/ui/words.tsx';
import english from '../locales/en.json' with { type: 'json' };

declare module '@openvisit/ui/words.tsx' {
  interface AppWords extends Record<keyof typeof english, string> {}
}

/** What staff read, weakest first. */
export const englishWords: readonly Catalogue[] = [uiEnglish, english];
