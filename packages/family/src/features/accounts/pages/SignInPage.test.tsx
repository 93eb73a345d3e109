import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import english from '../../../locales/en.json' with { type: 'json' };
import { takeWantedPath } from '../../../page/wantedPath.ts';
import SignInPage from './SignInPage.tsx';

function open(search: string) {
  history.replaceState(null, '', `/sign-in${search}`);
  const catalogues = [english];
  render(
    <WithWords catalogues={catalogues}>
      <SignInPage />
    </WithWords>,
  );
}

it('says how to sign in, with nothing that does not work', () => {
  open('');
  expect(screen.getByText(/open one of the sign-in links/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.title).toBe('Sign in · OpenVisit');
});

it('keeps the page one came for', () => {
  open('?returnTo=%2Faccount%2Frequests%2Fr1');
  expect(screen.getByText(/back to the page you wanted/)).toBeTruthy();
  expect(takeWantedPath()).toBe('/account/requests/r1');
});

it('says that a link does not work', () => {
  open('?link=unknown');
  expect(screen.getByRole('alert').textContent).toContain('This link does not work.');
});
