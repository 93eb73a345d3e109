import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WithWords } from './withWords.tsx';
import type { Language } from '../words.tsx';

/** Draws a part with ui's words around it; `again` draws it anew in the same place. */
export function draw(part: ReactNode, language: Language = 'en') {
  const { rerender, ...rest } = render(<WithWords language={language}>{part}</WithWords>);
  return { ...rest, again: (next: ReactNode) => rerender(<WithWords language={language}>{next}</WithWords>) };
}
