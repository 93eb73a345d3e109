import { expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDocument, aHomeUser } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

async function open() {
  const link = { __typename: 'DocumentLink', url: '/documents/once', expiresAt: '2026-11-23T10:01:00Z' };
  const documentLink = jest.fn((_root: unknown, _args: object) => link);
  await renderAt('/account', {
    Query: { viewer: () => aHomeUser([], { documents: [aDocument('PHOTO')] }) },
    Mutation: { documentLink },
  });
  await screen.findByRole('heading', { name: 'Your photo and ID' });
  return { documentLink };
}

it('tells which pictures the account has, and where each is changed or added', async () => {
  await open();
  screen.getByText(/^Sent Nov 20/);
  const hrefs = ['Change A photo of your face', 'Add The front of your ID', 'Add The back of your ID'].map(name =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(hrefs).toEqual(['/account/pictures/photo', '/account/pictures/id-front', '/account/pictures/id-back']);
});

it('shows a picture only when asked to, by a link of its own, and hides it again', async () => {
  const { documentLink } = await open();
  expect(screen.queryByRole('img', { name: 'A photo of your face' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show A photo of your face' }));
  const picture = await screen.findByRole('img', { name: 'A photo of your face' });
  expect(picture.getAttribute('src')).toBe('/documents/once');
  expect(documentLink.mock.calls.map(([, args]) => args)).toEqual([{ input: { documentId: 'd-PHOTO' } }]);
  await userEvent.click(screen.getByRole('button', { name: 'Hide A photo of your face' }));
  expect(screen.queryByRole('img', { name: 'A photo of your face' })).toBeNull();
});
