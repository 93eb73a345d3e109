import { expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { aHomeUser, aRequest, withRequests } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

/** A list of users that writes down what was looked for. */
function aListOfUsers() {
  const looked: unknown[] = [];
  const { resolvers } = anOffice([]);
  const everyone = [withRequests([aRequest('Elena Vargas')]), aHomeUser('Sam Whitehorse')];
  const homeUsers = (_: unknown, { search, status }: { search: string | null; status: string | null }) => {
    looked.push({ search, status });
    const nodes = everyone.filter(({ familyName }) => !search || familyName.toLowerCase().includes(search));
    return { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
  };
  return { looked, resolvers: { ...resolvers, Query: { ...(resolvers.Query as object), homeUsers } } };
}

it('finds a user and opens the page to edit them', async () => {
  const { resolvers, looked } = aListOfUsers();
  const { here } = await renderAt('/administration/users', resolvers);
  await screen.findByRole('link', { name: 'Edit Sam Whitehorse' });

  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'vargas');

  await waitFor(() => expect(screen.queryByRole('link', { name: 'Edit Sam Whitehorse' })).toBeNull());
  expect(here()).toBe('/administration/users?search=vargas');
  expect(looked).toEqual([
    { search: null, status: null },
    { search: 'vargas', status: null },
  ]);
  await userEvent.click(screen.getByRole('link', { name: 'Edit Elena Vargas' }));
  expect(here()).toBe('/administration/users/h-evargas');
});

it('shows where each user stands', async () => {
  await renderAt('/administration/users', aListOfUsers().resolvers);
  await screen.findByText('Pending', { selector: '.status' });
  screen.getByText('No request here');
});

it('looks for a status, and keeps it in the address', async () => {
  const { resolvers, looked } = aListOfUsers();
  const { here } = await renderAt('/administration/users?search=vargas', resolvers);
  await screen.findByRole('link', { name: 'Edit Elena Vargas' });

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Pending');

  await waitFor(() => expect(looked.at(-1)).toEqual({ search: 'vargas', status: 'PENDING' }));
  expect(here()).toBe('/administration/users?search=vargas&status=PENDING');
});

it('says from when one may search again, and shows nobody meanwhile', async () => {
  const { resolvers } = aListOfUsers();
  const extensions = { code: 'TOO_MANY_REQUESTS', tryAgainAt: '2036-11-23T15:10:00Z' };
  const homeUsers = () => {
    throw new GraphQLError('Wait.', { extensions });
  };
  await renderAt('/administration/users?search=vargas', { ...resolvers, Query: { ...resolvers.Query, homeUsers } });
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /^Too many searches\. You can search again at \d{1,2}:10\u00a0[ap]m\. The list without a search/,
  );
  expect(screen.queryByText('No user found')).toBeNull();
});
