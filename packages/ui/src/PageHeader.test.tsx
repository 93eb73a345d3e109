import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PageHeader } from './PageHeader.tsx';
import { draw } from './testing/draw.tsx';

const header = <PageHeader menu={<a href="#account">Account</a>} />;

it('offers the other language by its own name', async () => {
  const onLanguage = jest.fn();
  draw(<PageHeader onLanguage={onLanguage} />, 'es');
  const other = screen.getByRole('button', { name: 'English' });
  expect(other.lang).toBe('en');
  await userEvent.click(other);
  expect(onLanguage).toHaveBeenCalledWith('en');
});

it('offers a way past it first of all', async () => {
  draw(header);
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('href')).toBe('#main');
});

it('closes its menu on Escape and stands on the button again', async () => {
  draw(header);
  const menu = screen.getByRole('button', { name: 'Menu' });
  await userEvent.click(menu);
  expect(menu.getAttribute('aria-expanded')).toBe('true');
  screen.getByRole('link', { name: 'Account' });
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('link', { name: 'Account' })).toBeNull();
  expect(document.activeElement).toBe(menu);
});

it('stands on the button again after a choice, for a dialog to come back to', async () => {
  draw(header);
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.click(screen.getByRole('link', { name: 'Account' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
});

it('closes its menu on a press elsewhere', async () => {
  draw(header);
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.click(document.body);
  expect(screen.queryByRole('link', { name: 'Account' })).toBeNull();
});
