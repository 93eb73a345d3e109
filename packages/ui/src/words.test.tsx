import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { WithWords } from './testing/withWords.tsx';
import { useLanguage, useWords, Words, type WordId } from './words.tsx';

const own = { 'test.call': 'Call <phone>{name}</phone>.', 'test.onlyEnglish': 'Not told in Spanish yet' };
const id = (text: keyof typeof own) => text as unknown as WordId;

function Speaker() {
  const t = useWords();
  return (
    <p>
      {useLanguage()}: {t('ui.errors.title', { count: 2 })}
    </p>
  );
}

it('counts in the words of the language', () => {
  const { rerender } = render(<WithWords children={<Speaker />} />);
  screen.getByText('en: Please fix 2 things');
  rerender(<WithWords language="es" children={<Speaker />} />);
  screen.getByText('es: Corrija 2 cosas');
});

it('tells the document its language, so that a screen reader speaks it right', () => {
  render(<WithWords language="es" children={<Speaker />} />);
  expect(document.documentElement.lang).toBe('es');
});

it('puts a link where the message has one', () => {
  const phone = (text: ReactNode) => <a href="tel:+15555550142">{text}</a>;
  render(
    <WithWords catalogues={[own]}>
      <Words id={id('test.call')} values={{ name: 'the jail' }} components={{ phone }} />
    </WithWords>,
  );
  expect(screen.getByRole('link', { name: 'the jail' }).getAttribute('href')).toBe('tel:+15555550142');
});

it('falls back to English where the Spanish is missing, never to a key', () => {
  render(
    <WithWords language="es" catalogues={[own]}>
      <Words id={id('test.onlyEnglish')} />
    </WithWords>,
  );
  screen.getByText('Not told in Spanish yet');
});
