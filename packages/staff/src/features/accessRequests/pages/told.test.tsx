import { expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import {
  aHomeUser,
  anEvent,
  approvedBy,
  aRequest,
  raymondSoto,
  theresaTran,
  type TestRequest,
} from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const leave = () => act(async () => void fireEvent(window, new Event('pagehide')));
const photo = {
  __typename: 'Document',
  id: 'd-photo',
  piece: 'PHOTO',
  width: 1600,
  height: 1200,
  uploadedAt: '2026-11-22T10:00:00Z',
  browserFindings: ['BLURRY', 'DARK'] as string[] | null,
};
const card = { ...photo, id: 'd-front', piece: 'ID_FRONT', uploadedAt: '2026-11-20T10:00:00Z', browserFindings: null };

/** Opens the queue with one request. */
async function open(request: TestRequest, answer?: Parameters<typeof anOffice>[1]) {
  const office = anOffice([request], answer);
  await renderAt('/requests', office.resolvers);
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
  return office;
}
const withPictures = (...documents: object[]) =>
  aRequest('Elena Vargas', { homeUser: aHomeUser('Elena Vargas', { documents }) });

it('says what the phone found on a picture, and where nobody checked', async () => {
  await open(withPictures(photo, card));
  screen.getByText('The phone said: blurry, dark');
  screen.getByText('Not checked');
});

it('says that the phone found nothing', async () => {
  await open(withPictures({ ...photo, browserFindings: [] }));
  screen.getByText('The phone said: good');
});

it('marks what the family sent since more was asked for, and nothing else', async () => {
  const history = [
    anEvent(null),
    anEvent('ASK_FOR_INFO', {
      at: '2026-11-21T12:00:00Z',
      staffMember: theresaTran,
      neededPieces: ['PHOTO', 'ADDRESS'],
    }),
    anEvent('PROVIDE_INFO', { at: '2026-11-22T11:00:00Z', by: 'HOME_USER' }),
  ];
  await open({ ...withPictures(photo, card), history });
  expect(screen.getAllByText('New since you asked')).toHaveLength(2);
  within(screen.getByRole('row', { name: /Address/ })).getByText('New since you asked');
});

it('sends along which pictures were on the screen', async () => {
  const office = await open(withPictures(photo, card));
  await userEvent.keyboard('a{Enter}');
  await leave();
  expect(office.sent[0]?.input).toMatchObject({ documentIds: ['d-photo', 'd-front'] });
});

it('says so when the pictures changed, and brings the decision back', async () => {
  const request = withPictures(photo, card);
  const changed = { ...request, homeUser: { ...request.homeUser, documents: [{ ...photo, id: 'd-new' }, card] } };
  await open(request, () => ({ __typename: 'StaleVersion', message: 'Changed.', accessRequest: changed }));
  await userEvent.keyboard('a{Enter}');
  await leave();

  await screen.findByText(/The pictures changed\. Look again\./);
  await screen.findByText('The pictures changed just now. Look again.');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Approve/ }).checked).toBe(true);
});

it('tells the request before, with its reason and its day, and more on demand', async () => {
  const earlier = aRequest('Elena Vargas', {
    id: 'r-earlier',
    reference: 'RC-40001',
    status: 'DENIED',
    decidedAt: '2026-05-04T18:00:00Z',
    decidedBy: raymondSoto,
    officerNote: 'Ended in March.',
    reasons: [{ __typename: 'Reason', code: 'ID_EXPIRED', label: 'ID expired' }],
  });
  await open(aRequest('Elena Vargas', { previousRequest: earlier }));

  const row = within(screen.getByRole('row', { name: /Earlier requests/ }));
  row.getByText('ID expired');
  await userEvent.click(row.getByText('May 4, 2026'));
  row.getByText('RC-40001');
  row.getByText('R. Soto');
  row.getByText('Ended in March.');
});

it('hints at an account that may be the same person, and says that it is only a hint', async () => {
  const other = { __typename: 'PossibleDuplicate', homeUser: aHomeUser('Elena Vargas-Ruiz'), why: ['SAME_PICTURE'] };
  await open(aRequest('Elena Vargas', { homeUser: aHomeUser('Elena Vargas', { possibleDuplicates: [other] }) }));
  const link = screen.getByRole('link', { name: 'Elena Vargas-Ruiz' });
  expect(link.getAttribute('href')).toBe('/administration/users/h-evargas-ruiz');
  screen.getByText(/same picture/);
  screen.getByText('Only a hint to look. Nothing is decided by it.');
});

it('marks a request that waits longer than usual, in the list and in the request', async () => {
  await open(aRequest('Elena Vargas', { usualTimeExceeded: true }));
  expect(screen.getAllByText('Longer than usual')).toHaveLength(2);
});

it('says quietly who else is looking, once aloud, while the page stays open', async () => {
  jest.useFakeTimers();
  try {
    const office = anOffice([aRequest('Elena Vargas', { alsoViewing: [raymondSoto] })]);
    await renderAt('/requests', office.resolvers);
    await act(() => jest.advanceTimersByTimeAsync(1500));
    expect(screen.getAllByText('R. Soto is looking at this too.')).toHaveLength(2); // drawn, and spoken
    expect(office.looks).toEqual(['r-evargas']);

    await act(() => jest.advanceTimersByTimeAsync(30_000));
    expect(office.looks).toHaveLength(3);
  } finally {
    jest.useRealTimers();
  }
});

it('tells on the page of a user what changed after the yes', async () => {
  const changed = {
    ...approvedBy(raymondSoto, aRequest()),
    changesSinceDecision: [{ __typename: 'AccountChange', what: 'PHOTO', at: '2027-03-03T18:00:00Z' }],
  };
  await renderAt('/administration/users/h-evargas', anOffice([changed]).resolvers);
  await screen.findByText('Changed after R. Soto decided');
  screen.getByText('Sent a new photo on Mar 3, 2027');
});
