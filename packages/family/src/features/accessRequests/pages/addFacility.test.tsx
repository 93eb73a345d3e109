import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFacility, aHomeUser, aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const states = [
  { code: 'CO', name: 'Colorado' },
  { code: 'TX', name: 'Texas' },
];
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

function journey({ facility = aFacility(), viewer = aHomeUser(), answer = () => aRequest() as object } = {}) {
  const requestAccess = jest.fn((_root: unknown, _args: { input: { facilityId: string } }) => answer());
  const Query = {
    states: () => states,
    facilities: () => [facility],
    facility: () => facility,
    viewer: () => viewer,
    accessRequest: () => aRequest(),
  };
  return { requestAccess, resolvers: { Query, Mutation: { requestAccess } } };
}

it('goes from state to facility to check to the confirmation, and asks once', async () => {
  const { requestAccess, resolvers } = journey();
  const { here } = await renderAt('/account/facilities/add', resolvers);
  await userEvent.click(await screen.findByLabelText('Colorado'));
  await press('Continue');
  await userEvent.click(await screen.findByRole('radio', { name: /Riverbend County Jail/ }));
  await press('Continue');

  await screen.findByText('about 2 days');
  expect(screen.getByText('3 people')).toBeTruthy();
  expect(screen.getByText('Your photo and your photo ID')).toBeTruthy();
  await userEvent.dblClick(screen.getByRole('button', { name: 'Send request' }));

  const words = 'Your request was sent to Riverbend County Jail. They will approve or deny it, and we will e-mail you.';
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByText('RC-40718')).toBeTruthy();
  expect(here()).toBe('/account/requests/r1/requested');
  expect(requestAccess.mock.calls.map(([, { input }]) => input)).toEqual([{ facilityId: 'f1' }]);
});

it('asks for a choice when none was made, first thing on the page', async () => {
  await renderAt('/account/facilities/add', journey().resolvers);
  await press('Continue');
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByText('Please fix 1 thing')).toBeTruthy();
  expect(document.activeElement).toBe(summary);
});

it('remembers what was chosen when the person comes back', async () => {
  const { resolvers } = journey();
  const { here } = await renderAt('/account/facilities/add', resolvers);
  await userEvent.click(await screen.findByLabelText('Texas'));
  await press('Continue');
  await waitFor(() => expect(here()).toBe('/account/facilities/add/TX'));
  await press('Back');
  expect((await screen.findByLabelText<HTMLInputElement>('Texas')).checked).toBe(true);
});

it('leads to the request that is there already instead of sending another', async () => {
  const mine = aRequest({ availableActions: ['WITHDRAW'] });
  await renderAt(
    '/account/facilities/add/CO/f1',
    journey({ facility: aFacility({ myAccessRequest: mine }) }).resolvers,
  );
  const link = await screen.findByRole('link', { name: 'See your request' });
  expect(link.getAttribute('href')).toBe('/account/requests/r1');
  expect(screen.queryByRole('button', { name: 'Send request' })).toBeNull();
});

it('says what is missing before it is sent', async () => {
  await renderAt('/account/facilities/add/CO/f1', journey({ viewer: aHomeUser([], { documents: [] }) }).resolvers);
  expect(await screen.findByText('Missing: A photo of your face, The front of your ID')).toBeTruthy();
  const change = screen.getByRole('link', { name: 'Change A photo of your face' });
  expect(change.getAttribute('href')).toBe('/account/pictures/photo');
});

const phone = 'tel:3035550142';
const problems: [object, RegExp, string?][] = [
  [{ __typename: 'EmailNotVerified' }, /confirm your e-mail address first/, '/verify-email/code'],
  [{ __typename: 'DocumentsMissing', pieces: ['PHOTO'] }, /A photo of your face/, '/account/pictures/photo'],
  [{ __typename: 'TooYoung', minimumAge: 21 }, /You must be at least 21 years old/],
  [{ __typename: 'FacilityCannotOffer' }, /The facility cannot offer this/],
  [{ __typename: 'AskAgainLater', askAgainFrom: '2036-12-07T07:00:00Z' }, /ask again from Sunday, December 7/],
  [{ __typename: 'InvalidInput', fields: [] }, /Something in it is not right/],
];
it.each(problems)('answers each refusal in words, with the way on: %j', async (problem, words, way = phone) => {
  const { resolvers } = journey({ answer: () => ({ message: 'As the server says it.', ...problem }) });
  await renderAt('/account/facilities/add/CO/f1', resolvers);
  await press('Send request');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(words);
  expect(within(alert).getByRole('link').getAttribute('href')).toBe(way);
  expect(await heading()).toBe('Check before you send');
});

it('loses nothing when the network is cut, and sends on the next press', async () => {
  const answers = [() => Promise.reject(new Error('cut')), () => aRequest()];
  const { requestAccess, resolvers } = journey({ answer: () => answers.shift()!() });
  await renderAt('/account/facilities/add/CO/f1', resolvers);
  await press('Send request');
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing is lost. Please try again.');
  await press('Send request');
  expect(await heading()).toBe('Request sent');
  expect(requestAccess).toHaveBeenCalledTimes(2);
});
