import { afterEach, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { lock, presence } from '../../../apollo/session.ts';
import { anAdministratorsOffice, beverlyAshdown } from '../../../testing/administrators.ts';
import { aDevice, challenge } from '../../../testing/passkeys.ts';
import { renderAt } from '../../../testing/renderAt.tsx';
import { lockAfterMilliseconds } from './idleTimes.ts';

const stepUps = {
  startStepUp: () => challenge,
  finishStepUp: () => ({ __typename: 'SteppedUp', viewer: beverlyAshdown, until: '2036-01-01T00:00:00Z' }),
  stepUpWithCode: () => ({ __typename: 'PasswordWrong', message: 'No.' }),
};
const isLocked = () => screen.findByRole('dialog', { name: 'Your screen is locked' });
const unlock = async () => userEvent.click(await screen.findByRole('button', { name: 'Use your passkey' }));

afterEach(() => void jest.restoreAllMocks());

it('covers the page, keeps what was typed, and sends what was asked once it is open', async () => {
  aDevice();
  let locked = true;
  const invited = jest.fn((_root: unknown, { input }: { input: object }) => {
    if (locked) throw new GraphQLError('Locked.', { extensions: { code: 'LOCKED' } });
    return { ...beverlyAshdown, ...input, invitation: null };
  });
  await renderAt(
    '/administration/staff/invite',
    anAdministratorsOffice({ Mutation: { ...stepUps, inviteStaffMember: invited } }),
  );
  await userEvent.type(await screen.findByLabelText('First name'), 'Wren');
  await userEvent.type(screen.getByLabelText('Last name'), 'Caldera');
  await userEvent.type(screen.getByLabelText('Work e-mail'), 'wren@staff.example.org');
  await userEvent.click(screen.getByRole('radio', { name: /^Officer/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));

  await isLocked();
  const behind = screen.getByLabelText<HTMLInputElement>('First name');
  expect(behind.closest('[inert]')).not.toBeNull();
  locked = false;
  await unlock();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(invited).toHaveBeenCalledTimes(2));
  expect(invited.mock.calls[1]?.[1]).toMatchObject({ input: { givenName: 'Wren', familyName: 'Caldera' } });
});

it('stays locked for a wrong password, and says so', async () => {
  await renderAt('/administration/users', anAdministratorsOffice({ Mutation: stepUps }));
  act(() => lock.shut());
  await isLocked();
  await userEvent.type(screen.getByLabelText('Password'), 'some words that are wrong');
  await userEvent.type(screen.getByLabelText('Code'), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/password does not fit/);
  expect(lock.isShut()).toBe(true);
});

it('opens nothing of a page that is loaded while it is locked, and all of it afterwards', async () => {
  aDevice();
  let standing = 'LOCKED';
  const viewer = () => ({
    ...beverlyAshdown,
    standing,
    facilities: standing === 'FULL' ? beverlyAshdown.facilities : [],
  });
  const finishStepUp = () => {
    standing = 'FULL';
    return stepUps.finishStepUp();
  };
  await renderAt(
    '/administration/staff/invite',
    anAdministratorsOffice({ Query: { viewer }, Mutation: { ...stepUps, finishStepUp } }),
  );
  await isLocked();
  expect(screen.queryByRole('banner')).toBeNull();
  await unlock();
  await screen.findByRole('heading', { name: 'Invite somebody' });
});

it('says a minute before that it locks, and locks by the clock', async () => {
  jest.spyOn(presence, 'lastHeard').mockReturnValue(Date.now() - lockAfterMilliseconds + 30_000);
  await renderAt('/administration/users', anAdministratorsOffice());
  await screen.findByText('Your screen locks in a minute.', { selector: '.toast *' });
  screen.getByRole('button', { name: 'Stay signed in' });

  jest.spyOn(presence, 'lastHeard').mockReturnValue(Date.now() - lockAfterMilliseconds);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await isLocked();
  expect(screen.queryByText('Your screen locks in a minute.', { selector: '.toast *' })).toBeNull();
});

it('tells the server of somebody who types while nothing else is sent, and not more than once a minute', async () => {
  const noteActivity = jest.fn(() => ({ __typename: 'ActivityNoted', locksAt: '2036-01-01T00:00:00Z' }));
  await renderAt('/administration/staff/invite', anAdministratorsOffice({ Mutation: { noteActivity } }));
  const box = await screen.findByLabelText('First name');
  await userEvent.type(box, 'Wr');
  expect(noteActivity).not.toHaveBeenCalled();

  const aMinuteOn = Date.now() + 61_000;
  jest.spyOn(Date, 'now').mockImplementation(() => aMinuteOn);
  await userEvent.type(box, 'en');
  await waitFor(() => expect(noteActivity).toHaveBeenCalledTimes(1));
});
