import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice, beverlyAshdown } from '../../../testing/administrators.ts';
import { anOffice } from '../../../testing/office.ts';
import { raymondSoto, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const invitation = { sentAt: '2026-11-20T16:00:00Z', expiresAt: '2036-11-27T16:00:00Z', acceptedAt: null };
const colleague = (own: { id: string; invitation?: object; hasSecondFactor?: boolean }) => ({
  email: 'x@staff.example.org',
  disabledAt: null,
  hasSecondFactor: false,
  invitation: null,
  ...own,
});

/** Staff who change as they are told; `answer` refuses instead. */
function staffWho(answer?: object) {
  const done: string[] = [];
  const people = [
    colleague(beverlyAshdown),
    colleague({
      ...raymondSoto,
      invitation: { ...invitation, acceptedAt: '2026-11-20T17:00:00Z' },
      hasSecondFactor: true,
    }),
    colleague({ ...theresaTran, invitation }),
  ];
  const change =
    (name: string, own: object) =>
    (_: unknown, { input }: { input: { staffMemberId: string; role?: string } }) => {
      done.push([name, input.staffMemberId, input.role].filter(Boolean).join(' '));
      return answer ?? { ...people.find(({ id }) => id === input.staffMemberId), ...own };
    };
  const page = { nodes: people, pageInfo: { hasNextPage: false, endCursor: null } };
  const resolvers = anAdministratorsOffice({
    Query: { staffMembers: () => page },
    Mutation: {
      disableStaffMember: change('disable', { disabledAt: '2026-11-23T18:00:00Z' }),
      enableStaffMember: change('enable', { disabledAt: null }),
      renewInvitation: change('renew', {}),
      changeStaffMember: change('change', { role: 'ADMINISTRATOR' }),
      resetSecondFactor: change('reset', { hasSecondFactor: false }),
    },
  });
  return { resolvers, done };
}

const open = (resolvers = staffWho().resolvers) => renderAt('/administration/staff', resolvers);
const row = (name: RegExp) => within(screen.getByRole('row', { name }));

it('shows who works here, who was invited, and that nobody disables themselves', async () => {
  await open();
  await screen.findByRole('row', { name: /Raymond Soto/ });
  row(/Raymond Soto/).getByText('Active');
  row(/Theresa Tran/).getByText('Invited');
  const own = row(/Beverly Ashdown/).getAllByRole('button');
  expect(own.map(({ textContent }) => textContent)).toEqual(['New link']);
});

it('asks before it keeps somebody out, and says what happens', async () => {
  const { resolvers, done } = staffWho();
  await open(resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Disable Raymond Soto' }));
  const question = within(screen.getByRole('dialog', { name: 'Disable Raymond Soto?' }));
  question.getByText(/signed out everywhere at once/);
  await userEvent.click(question.getByRole('button', { name: 'Keep' }));
  expect(done).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Disable Raymond Soto' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Disable' }));
  await screen.findByText('Raymond Soto is disabled, and signed out everywhere.');
  expect(done).toEqual(['disable s2']);
  row(/Raymond Soto/).getByText('Disabled');

  await userEvent.click(screen.getByRole('button', { name: 'Enable Raymond Soto' }));
  await screen.findByText(/Raymond Soto is enabled/);
  row(/Raymond Soto/).getByText('Active');
});

it('makes a colleague an administrator, and says so', async () => {
  const { resolvers, done } = staffWho();
  await open(resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Change Raymond Soto' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Change Raymond Soto' }));
  dialog.getByText(/is signed out at once/);
  await userEvent.click(dialog.getByRole('radio', { name: /^Administrator/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  await screen.findByText('Raymond Soto is changed. It counts from now on.');
  expect(done).toEqual(['change s2 ADMINISTRATOR']);
  row(/Raymond Soto/).getByText('Administrator');
});

it('resets the sign-in of somebody who lost their key, after a question', async () => {
  const { resolvers, done } = staffWho();
  await open(resolvers);
  await screen.findByRole('row', { name: /Raymond Soto/ });
  row(/Raymond Soto/).getByText('Has a second factor');
  await userEvent.click(screen.getByRole('button', { name: 'Reset sign-in of Raymond Soto' }));
  const question = within(screen.getByRole('dialog', { name: 'Reset the sign-in of Raymond Soto?' }));
  question.getByText(/gets a new link by e-mail/);
  expect(done).toEqual([]);
  await userEvent.click(question.getByRole('button', { name: 'Reset sign-in' }));
  await screen.findByText(/^We sent Raymond Soto a new link/);
  expect(done).toEqual(['reset s2']);
});

it('sends a new link', async () => {
  const { resolvers, done } = staffWho();
  await open(resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Send Theresa Tran a new link' }));
  await screen.findByText('We sent Theresa Tran a new link. The old one does not work any more.');
  expect(done).toEqual(['renew s1']);
});

it.each([
  ['LastAdministrator', /is the last administrator/],
  ['StaffOfOtherFacility', /also works at a facility that is not yours/],
])('says in plain words why it cannot: %s', async (__typename, words) => {
  await open(staffWho({ __typename, message: 'No.' }).resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Send Theresa Tran a new link' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

it('is not for officers: no link leads there, and the page says whom to ask', async () => {
  await renderAt('/administration/staff', anOffice([]).resolvers);
  await screen.findByRole('heading', { name: 'Only administrators see this page' });
  const areas = within(screen.getByRole('navigation', { name: 'Parts of Administration' }));
  expect(areas.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Users',
    'Incarcerated people',
    'Who may visit',
    'Front desk',
    'Terminals and booths',
  ]);
});
