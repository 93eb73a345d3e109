import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { aRequest, riverbend } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const elena = '/administration/users/h-evargas';
const anEntry = (id: number, type: string, own: object = {}) => ({
  id: String(id),
  at: '2026-11-23T21:05:00Z',
  type,
  by: 'STAFF',
  byName: 'Raymond Soto',
  sealPosition: id,
  facility: riverbend,
  ...own,
});

/** A server that keeps these rows about everybody, two on a page. */
function anOfficeWith(rows: { id: string }[]) {
  const asked: (string | null)[] = [];
  const office = anOffice([aRequest()]);
  const auditTrail = (_: unknown, { after = null }: { after?: string | null }) => {
    asked.push(after);
    const start = rows.findIndex(({ id }) => id === after) + 1;
    const nodes = rows.slice(start, start + 2);
    return { nodes, pageInfo: { hasNextPage: start + 2 < rows.length, endCursor: nodes.at(-1)?.id ?? null } };
  };
  return { asked, resolvers: { ...office.resolvers, HomeUser: { auditTrail }, AccessRequest: { auditTrail } } };
}

const folds = async () => (await screen.findAllByText('Who did what')).map(summary => summary.closest('details')!);

it('tells who did what to a user, and who looked, once somebody asks', async () => {
  const { asked, resolvers } = anOfficeWith([
    anEntry(12, 'DOCUMENT_LINKED', { sealPosition: null }),
    anEntry(11, 'ACCESS_REQUESTED', { by: 'HOME_USER', byName: 'Elena Vargas', sealPosition: 1_234 }),
  ]);
  await renderAt(elena, resolvers);
  const [ofUser] = await folds();
  expect(asked).toEqual([]);

  await userEvent.click(within(ofUser!).getByText('Who did what'));
  await within(ofUser!).findByText('Raymond Soto opened a picture');
  within(ofUser!).getByText('Seal on its way');
  within(ofUser!).getByText('Elena Vargas asked for access');
  within(ofUser!).getByText('Seal 1,234');
});

it('reads on, page by page', async () => {
  const { asked, resolvers } = anOfficeWith([3, 2, 1].map(id => anEntry(id, 'REQUEST_VIEWED')));
  await renderAt('/requests/r-evargas', resolvers);
  const [ofRequest] = await folds();
  await userEvent.click(within(ofRequest!).getByText('Who did what'));
  expect(await within(ofRequest!).findAllByText('Raymond Soto looked at the request')).toHaveLength(2);

  await userEvent.click(within(ofRequest!).getByRole('button', { name: 'Show more' }));
  await within(ofRequest!).findByText('Seal 1');
  expect(within(ofRequest!).getAllByText('Raymond Soto looked at the request')).toHaveLength(3);
  expect(within(ofRequest!).queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(asked).toEqual([null, '2']);
});

it('names who has no name here: the clock, a program, a colleague who left', async () => {
  const { resolvers } = anOfficeWith([
    anEntry(2, 'REQUEST_READ', { by: 'API', byName: null }),
    anEntry(1, 'ACCESS_EXPIRED', { by: 'SYSTEM', byName: null }),
  ]);
  await renderAt(elena, resolvers);
  const [ofUser] = await folds();
  await userEvent.click(within(ofUser!).getByText('Who did what'));
  await within(ofUser!).findByText('A program read the request');
  within(ofUser!).getByText('OpenVisit closed the request. Time ran out.');
});
