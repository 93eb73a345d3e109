import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { onLeave } from '../../../page/leaveTo.ts';
import { rememberWantedPath } from '../../../page/wantedPath.ts';
import { aFacility, aHomeUser, aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const open = (viewer: object | null) => renderAt('/', { Query: { viewer: () => viewer } });

it('shows a newcomer what is done, what is next and what comes after that', async () => {
  await open(aHomeUser([], { documents: [] }));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Hello, Marta');
  screen.getByText('3 things are left. You can stop and go on later, on any device.');
  expect(screen.getAllByRole('listitem').map(row => row.textContent)).toEqual([
    'Your name and addressDone',
    'Your e-mail addressDone',
    'A photo of your faceNext',
    'The front of your IDAfter that',
    'Your first facilityAfter that',
  ]);
  expect(screen.getByRole('link', { name: 'Add your photo' }).getAttribute('href')).toBe('/account/pictures/photo');
  expect(screen.queryByRole('link', { name: 'Add a new facility' })).toBeNull();
});

it('asks for the e-mail address first, and leads to where the code is typed', async () => {
  await open(aHomeUser([], { emailVerified: false, documents: [] }));
  const next = await screen.findByRole('link', { name: 'Confirm your e-mail' });
  expect(next.getAttribute('href')).toBe('/verify-email/code');
  screen.getByText('We sent a code to marta@example.org.');
});

it('goes on where it was left: with photo and ID a facility is next, and the back of the ID is offered', async () => {
  await open(aHomeUser());
  for (const name of ['Your first facility', 'Add a new facility']) {
    expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe('/account/facilities/add');
  }
  expect(screen.getByRole('link', { name: 'The back of your ID' }).getAttribute('href')).toBe(
    '/account/pictures/id-back',
  );
  screen.getByText('If needed');
});

const soon = '2036-12-07T07:00:00Z';
const lines: [object, string, string][] = [
  [{ status: 'PENDING', queuePlace: 2 }, 'Pending', 'You are 2nd in line. You should hear by Wednesday, November 26.'],
  [
    { status: 'NEEDS_INFO', neededPieces: ['PHOTO'], infoBy: soon },
    'We need one thing',
    'Please send one thing by Sunday, December 7.',
  ],
  [{ status: 'APPROVED' }, 'Approved', 'You can visit here.'],
  [{ status: 'DENIED' }, 'Not approved', 'Read why, and what you can do.'],
  [{ status: 'WITHDRAWN' }, 'Taken back', 'You took it back. You can ask again.'],
  [{ status: 'EXPIRED' }, 'Time ran out', 'Time ran out. You can ask again.'],
  [{ status: 'SUSPENDED', suspendedUntil: soon }, 'Paused', 'Visits are paused until Saturday, December 6.'],
  [{ status: 'REVOKED' }, 'Ended by', 'Visits have ended. Read why.'],
];
it.each(lines)('tells of each request what happens now: %j', async (own, word, line) => {
  await open(aHomeUser([aRequest(own)]));
  expect(await screen.findByText(line)).toBeTruthy();
  expect(screen.getAllByText(new RegExp(word)).length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'Riverbend County Jail' }).getAttribute('href')).toBe('/account/requests/r1');
});

it('shows the newest request of each facility only', async () => {
  const elsewhere = aFacility({ id: 'f2', name: 'Lanternfield State Prison' });
  const requests = [
    aRequest({ id: 'r3' }),
    aRequest({ id: 'r2', status: 'DENIED' }),
    aRequest({ id: 'r4', facility: elsewhere }),
  ];
  await open(aHomeUser(requests));
  await screen.findByRole('link', { name: 'Lanternfield State Prison' });
  expect(screen.getAllByRole('link', { name: 'Riverbend County Jail' })).toHaveLength(1);
});

it('sends somebody who is not signed in to the sign-in page', async () => {
  const left = jest.fn();
  onLeave(left);
  await open(null);
  await waitFor(() => expect(left).toHaveBeenCalledWith('/sign-in'));
});

it('goes on to the page that one came for before signing in, once', async () => {
  rememberWantedPath('?returnTo=%2Fhelp%2Fstatuses');
  const { here } = await open(aHomeUser());
  await waitFor(() => expect(here()).toBe('/help/statuses'));
  expect(sessionStorage).toHaveLength(0);
});

it('takes no address of another place for the way back', () => {
  const elsewhere = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
  ];
  expect(elsewhere.map(to => rememberWantedPath(`?returnTo=${encodeURIComponent(to)}`))).toEqual(
    elsewhere.map(() => undefined),
  );
});
