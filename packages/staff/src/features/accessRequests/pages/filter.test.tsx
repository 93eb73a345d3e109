import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { aRequest } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const rows = () =>
  within(screen.getByRole('region', { name: 'Requests' }))
    .queryAllByRole('link')
    .map(row => row.querySelector('b')?.textContent);

/** Two wait; one of them asked before. */
function twoWait() {
  const earlier = aRequest('Sam Whitehorse', { id: 'r-earlier', status: 'DENIED', availableActions: [] });
  return anOffice([aRequest('Elena Vargas'), aRequest('Sam Whitehorse', { previousRequest: earlier })]);
}

it('shows those who asked again, and keeps that in the address', async () => {
  const { here } = await renderAt('/requests', twoWait().resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('f');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Asked again' }));

  await heading('Sam Whitehorse');
  expect(rows()).toEqual(['Sam Whitehorse']);
  expect(here()).toBe('/requests?again=1');
});

it('opens filtered where the address says so, and walks inside the filter', async () => {
  const { here } = await renderAt('/requests?again=1', twoWait().resolvers);
  await heading('Sam Whitehorse');
  await userEvent.click(screen.getByRole('link', { name: /Sam Whitehorse/ }));
  await waitFor(() => expect(here()).toBe('/requests/r-swhitehorse?again=1'));
  screen.getByRole('heading', { name: '1 fits the filter' });
});

it('says so when nothing fits, and shows all again', async () => {
  const { here } = await renderAt('/requests?waiting=168&changed=1', twoWait().resolvers);
  await screen.findByRole('heading', { name: 'Nothing fits the filter' });

  await userEvent.click(screen.getAllByRole('button', { name: 'Show all' })[0]!);

  await heading('Elena Vargas');
  expect(rows()).toEqual(['Elena Vargas', 'Sam Whitehorse']);
  expect(here()).toBe('/requests');
});
