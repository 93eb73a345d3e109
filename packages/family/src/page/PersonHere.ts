import { createContext } from 'react';

/** Whether a page is a signed-in person's own; pages for anyone cannot know who looks at them. */
export const PersonHere = createContext(false);
