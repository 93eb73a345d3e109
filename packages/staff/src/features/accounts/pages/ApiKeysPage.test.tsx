import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice } from '../../../testing/administrators.ts';
import { anOffice } from '../../../testing/office.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const client = {
  __typename: 'ApiClient',
  id: 'k1',
  name: 'Jail records',
  prefix: 'ab12cd34',
  scopes: ['READ', 'DECIDE'],
  createdAt: '2026-11-02T18:00:00Z',
  createdBy: null,
  lastUsedAt: null,
  expiresAt: '2036-11-02T18:00:00Z',
  rotatedAt: null,
  previousKeyUntil: null,
  revokedAt: null,
  facilities: [],
};
const made = (key: string, own: object = {}) => ({ __typename: 'ApiKeyMade', key, apiClient: { ...client, ...own } });

/** One program, and what was asked about it. */
function anOfficeWithKeys(refusal?: object) {
  const asked: object[] = [];
  const hear =
    (answer: object) =>
    (_: unknown, { input }: { input: object }) => {
      asked.push(input);
      return refusal ?? answer;
    };
  const page = { nodes: [client], pageInfo: { hasNextPage: false, endCursor: null } };
  const resolvers = anAdministratorsOffice({
    Query: { apiClients: () => page },
    Mutation: {
      createApiKey: hear(made('ov_newkey')),
      rotateApiKey: hear(made('ov_second')),
      revokeApiKey: hear({ ...client, revokedAt: '2026-11-23T18:00:00Z' }),
    },
  });
  return { resolvers, asked };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('shows which programs come in, what they may do and when they last did', async () => {
  await renderAt('/administration/keys', anOfficeWithKeys().resolvers);
  const row = within(await screen.findByRole('row', { name: /Jail records/ }));
  row.getByText('ov_ab12cd34…');
  row.getByText('Read, Decide');
  row.getByText('Works');
  row.getByText('Never used');
});

it('asks before it revokes a key, and then says that it works no more', async () => {
  const { resolvers, asked } = anOfficeWithKeys();
  await renderAt('/administration/keys', resolvers);
  await screen.findByRole('row', { name: /Jail records/ });
  await press('Revoke the key of Jail records');
  const question = within(screen.getByRole('dialog', { name: 'Revoke the key of Jail records?' }));
  await userEvent.click(question.getByRole('button', { name: 'Keep' }));
  expect(asked).toEqual([]);

  await press('Revoke the key of Jail records');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Revoke' }));
  await screen.findByText('The key of Jail records is revoked. It works no more.');
  expect(asked).toEqual([{ apiClientId: 'k1' }]);
  expect(screen.queryByRole('button', { name: 'Revoke the key of Jail records' })).toBeNull();
});

it('shows a new key in place of the old one, and that the old one works a day more', async () => {
  await renderAt('/administration/keys', anOfficeWithKeys().resolvers);
  await screen.findByRole('row', { name: /Jail records/ });
  await press('Make a new key for Jail records');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'New key' }));
  await screen.findByText('ov_second');
  screen.getByText(/works for 24 hours more/);
});

it('says whose help it takes where the key reaches another facility', async () => {
  const { resolvers } = anOfficeWithKeys({ __typename: 'KeyOfOtherFacility', message: 'No' });
  await renderAt('/administration/keys', resolvers);
  await screen.findByRole('row', { name: /Jail records/ });
  await press('Revoke the key of Jail records');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Revoke' }));
  await screen.findByText(/also reaches a facility that is not yours/);
});

it('makes a key for one program, and shows it once', async () => {
  userEvent.setup(); // gives the page a clipboard
  const { resolvers, asked } = anOfficeWithKeys();
  await renderAt('/administration/keys/new', resolvers);
  await press('Make the key');
  await screen.findByRole('link', { name: 'Enter a name for the program.' });

  await userEvent.type(screen.getByRole('textbox', { name: /What is the program called/ }), 'Jail records');
  await userEvent.click(screen.getByRole('checkbox', { name: /Decide/ }));
  for (const box of screen.queryAllByRole('checkbox', { name: /Jail|County/ })) await userEvent.click(box);
  await press('Make the key');
  await screen.findByText('ov_newkey');
  expect(asked).toMatchObject([{ name: 'Jail records', scopes: ['READ', 'DECIDE'], expiresInDays: 365 }]);
  await press('Copy the key');
  expect(await navigator.clipboard.readText()).toBe('ov_newkey');
});

it('is no page for officers', async () => {
  await renderAt('/administration/keys', anOffice([]).resolvers);
  await screen.findByRole('heading', { name: /administrators/i });
  expect(screen.queryByRole('link', { name: 'API keys' })).toBeNull();
});
