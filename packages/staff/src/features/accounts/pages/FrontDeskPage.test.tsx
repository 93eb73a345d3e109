import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { juniper } from '../../../testing/administrators.ts';
import { aHomeUser, riverbend, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const password = 'abcde-fghjk-mnpqr-stuvw';

/** A front desk whose server answers as told, and writes down what it was sent. */
function aFrontDesk(answer: object = {}) {
  const sent: Record<string, unknown>[] = [];
  const { resolvers } = anOffice([]);
  const made = {
    __typename: 'HomeUserCreated',
    homeUser: aHomeUser(),
    firstPassword: password,
    expiresAt: '2036-12-07T18:00:00Z',
    signInUrl: 'https://visits.example.org/sign-in',
    ...answer,
  };
  const createHomeUser = (_: unknown, { input }: { input: Record<string, unknown> }) => {
    sent.push({ ...input });
    return made;
  };
  const homeUsers = () => ({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  return {
    sent,
    resolvers: {
      ...resolvers,
      Query: { ...(resolvers.Query as object), homeUser: () => null, homeUsers },
      Mutation: { createHomeUser },
    },
  };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, text: string) => userEvent.type(box(name), text);
const send = () => userEvent.click(screen.getByRole('button', { name: 'Make the account' }));

async function typeElena() {
  await screen.findByRole('heading', { name: 'Front desk' });
  await type('First name', 'Elena');
  await type('Last name', 'Vargas');
  await type('Month', '8');
  await type('Day', '2');
  await type('Year', '1974');
  await type('E-mail', 'evargas@example.org');
}

/** The slip, once it is there. */
async function theSlip(server = aFrontDesk()) {
  const app = await renderAt('/administration/front-desk', server.resolvers);
  await typeElena();
  await send();
  await screen.findByRole('heading', { name: 'A slip for Elena' });
  return { ...app, ...server };
}

it('makes an account and shows the slip that the family takes home', async () => {
  const { sent } = await theSlip();
  expect(sent).toEqual([
    {
      facilityId: 'f1',
      givenName: 'Elena',
      familyName: 'Vargas',
      dateOfBirth: '1974-08-02',
      email: 'evargas@example.org',
      phone: null,
      address: null,
      language: 'EN',
    },
  ]);
  const slip = within(screen.getByRole('article'));
  slip.getByText('evargas');
  slip.getByText('https://visits.example.org/sign-in');
  expect(slip.getByText('abcde').parentElement?.textContent).toBe(password);
  slip.getByText(/^Choose a new password/);
  slip.getByText(/^Elija una contraseña nueva/);
});

it('keeps the first password nowhere but on the screen, and forgets it once it was handed over', async () => {
  const { client, here } = await theSlip();
  expect(JSON.stringify(client.extract())).not.toContain('fghjk');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('fghjk');

  await userEvent.click(screen.getByRole('button', { name: 'I gave it to Elena' }));
  expect(document.body.textContent).not.toContain('fghjk');
  expect(here()).toBe('/administration/users/h-evargas');
});

it('asks before an officer walks away from the slip', async () => {
  const { here } = await theSlip();
  await userEvent.click(screen.getByRole('link', { name: /^Requests/ }));
  const question = await screen.findByRole('dialog', { name: 'Does Elena have the slip?' });
  screen.getByText('abcde');

  await userEvent.click(within(question).getByRole('button', { name: 'Back to the slip' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(here()).toBe('/administration/front-desk');

  await userEvent.click(screen.getByRole('link', { name: /^Requests/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, go on' }));
  await waitFor(() => expect(screen.queryByText('abcde')).toBeNull());
  expect(here()).toBe('/requests');
});

it('says what to fix before anything is sent', async () => {
  const { resolvers, sent } = aFrontDesk();
  await renderAt('/administration/front-desk', resolvers);
  await screen.findByRole('heading', { name: 'Front desk' });
  await type('Last name', '123');
  await type('City', 'Denver');
  await send();
  const summary = within(screen.getByRole('alert'));
  const said = [
    'Enter the first name.',
    'Write the last name with letters.',
    'Enter the date of birth.',
    'Enter the e-mail.',
  ];
  const address = ['Enter the street and number.', 'Enter the state.', 'Enter the ZIP code.'];
  expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([...said, ...address]);
  expect(sent).toEqual([]);
});

it('leads to the account that has this e-mail', async () => {
  const taken = { __typename: 'EmailTaken', message: 'Taken.' };
  await renderAt('/administration/front-desk', aFrontDesk(taken).resolvers);
  await typeElena();
  await send();
  const link = await screen.findByRole('link', { name: 'Find that account' });
  expect(link.getAttribute('href')).toBe('/administration/users?search=evargas%40example.org');
});

it('says from which age there are accounts', async () => {
  const young = { __typename: 'TooYoung', message: 'Too young.', minimumAge: 21 };
  await renderAt('/administration/front-desk', aFrontDesk(young).resolvers);
  await typeElena();
  await send();
  await screen.findByRole('link', { name: 'An account needs an age of 21 or more.' });
});

it('has every letter still there after the tab was killed', async () => {
  const { resolvers } = aFrontDesk();
  await renderAt('/administration/front-desk', resolvers);
  await typeElena();
  document.body.innerHTML = '';
  await renderAt('/administration/front-desk', resolvers);
  await screen.findByRole('heading', { name: 'Front desk' });
  expect([box('First name').value, box('Year').value]).toEqual(['Elena', '1974']);
});

it('lets an officer of two facilities say which one, and takes none by itself', async () => {
  const { resolvers, sent } = aFrontDesk();
  const viewer = () => ({ ...theresaTran, facilities: [riverbend, juniper] });
  await renderAt('/administration/front-desk', { ...resolvers, Query: { ...resolvers.Query, viewer } });
  await typeElena();
  await send();
  expect(sent).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'For which facility?' }), juniper.name);
  await send();
  await screen.findByRole('heading', { name: 'A slip for Elena' });
  expect(sent).toMatchObject([{ facilityId: 'f2' }]);
  expect(screen.getByRole('article').textContent).toContain(juniper.name);
});
