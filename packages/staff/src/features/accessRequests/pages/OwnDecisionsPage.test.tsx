import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { anEvent, approvedBy, aRequest, raymondSoto, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

/** Theresa denied Elena; Raymond corrected it. */
function anOfficeWithDecisions(pages: object[][]) {
  const office = anOffice([]);
  const ownDecisions = (_: unknown, { after }: { after?: string }) => {
    const at = Number(after ?? 0);
    return { nodes: pages[at] ?? [], pageInfo: { hasNextPage: at + 1 < pages.length, endCursor: String(at + 1) } };
  };
  return { ...office.resolvers, Query: { ...(office.resolvers.Query as object), ownDecisions } };
}
const aDenial = (name: string) =>
  anEvent('DENY', {
    at: '2026-11-21T21:05:00Z',
    toStatus: 'DENIED',
    staffMember: theresaTran,
    reasons: [{ __typename: 'Reason', code: 'ID_EXPIRED', label: 'ID expired' }],
    accessRequest: approvedBy(raymondSoto, aRequest(name)),
  });

it('tells whom one decided about, what, why and when, and where it stands now', async () => {
  const { here } = await renderAt('/decisions', anOfficeWithDecisions([[aDenial('Elena Vargas')]]));
  const row = within(await screen.findByRole('row', { name: /Elena Vargas/ }));
  row.getByText('RC-40718');
  row.getByText('Not approved');
  row.getByText('ID expired');
  row.getByText('Nov 21, 2026, 2:05 pm');
  row.getByText('Approved');

  await userEvent.click(row.getByRole('link', { name: 'Elena Vargas' }));
  expect(here()).toBe('/administration/users/h-evargas');
});

it('reads on', async () => {
  await renderAt('/decisions', anOfficeWithDecisions([[aDenial('Elena Vargas')], [aDenial('Sam Whitehorse')]]));
  await screen.findByText('Elena Vargas');
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByText('Sam Whitehorse');
  screen.getByText('Elena Vargas');
});

it('is reached from the menu, and says so when there is none', async () => {
  await renderAt('/requests', anOffice([]).resolvers);
  await userEvent.click(await screen.findByText('T. Tran'));
  await userEvent.click(screen.getByRole('link', { name: 'Your decisions' }));
  await screen.findByRole('heading', { name: 'No decision yet' });
});
