import type { Language } from '@openvisit/ui/words.tsx';

/** Each language by its own name, for those who read no other. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };
