import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice, beverlyAshdown, juniper } from '../../../testing/administrators.ts';
import { raymondSoto, riverbend } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

/** A server that takes invitations, or refuses them. */
function aMailRoom(answer: object = {}) {
  const sent: unknown[] = [];
  const invitation = { sentAt: '2026-11-20T16:00:00Z', expiresAt: '2036-11-27T16:00:00Z', acceptedAt: null };
  const inviteStaffMember = (_: unknown, { input }: { input: object }) => {
    sent.push({ ...input });
    return { ...raymondSoto, invitation, ...answer };
  };
  const viewer = { ...beverlyAshdown, facilities: [riverbend, juniper] };
  return { sent, resolvers: anAdministratorsOffice({ Mutation: { inviteStaffMember } }, viewer) };
}

async function typeRaymond() {
  await userEvent.type(await screen.findByRole('textbox', { name: 'First name' }), 'Raymond');
  await userEvent.type(screen.getByRole('textbox', { name: 'Last name' }), 'Soto');
  await userEvent.type(screen.getByRole('textbox', { name: 'Work e-mail' }), 'rsoto@staff.example.org');
  await userEvent.click(screen.getByRole('radio', { name: /^Officer/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: riverbend.name }));
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));

it('invites a colleague, and is ready for the next one', async () => {
  const { resolvers, sent } = aMailRoom();
  await renderAt('/administration/staff/invite', resolvers);
  await typeRaymond();
  await send();
  await screen.findByText(/We sent Raymond Soto an invitation. It works until Nov 27, 2036/);
  const words = { givenName: 'Raymond', familyName: 'Soto', email: 'rsoto@staff.example.org' };
  expect(sent).toEqual([{ ...words, role: 'OFFICER', facilityIds: ['f1'], language: 'EN' }]);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'First name' }).value).toBe('');
});

it('says what is missing', async () => {
  const { resolvers, sent } = aMailRoom();
  await renderAt('/administration/staff/invite', resolvers);
  await screen.findByRole('textbox', { name: 'First name' });
  await send();
  expect(
    within(screen.getByRole('alert'))
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Enter the first name.',
    'Enter the last name.',
    'Enter the work e-mail.',
    'Choose what this person will do.',
    'Choose at least one facility.',
  ]);
  expect(sent).toEqual([]);
});

it('says that somebody has this e-mail, and keeps what was typed', async () => {
  await renderAt('/administration/staff/invite', aMailRoom({ __typename: 'EmailTaken', message: 'Taken.' }).resolvers);
  await typeRaymond();
  await send();
  await screen.findByRole('link', { name: /Somebody on the staff has this e-mail/ });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Last name' }).value).toBe('Soto');
});
