import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { aHomeUser, aRequest, riverbend, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const elena = '/administration/users/h-evargas';
const beverly = { ...theresaTran, id: 's9', givenName: 'Beverly', familyName: 'Ashdown', role: 'ADMINISTRATOR' };
const aHold = (own: object = {}) => ({
  __typename: 'LegalHold',
  id: 'l1',
  facility: riverbend,
  placedBy: beverly,
  placedAt: '2026-11-20T18:00:00Z',
  officerNote: 'Asked for by the county attorney.',
  liftedBy: null,
  liftedAt: null,
  ...own,
});

/** Elena's page, with these holds, for this person; what is placed and lifted is written down, and then is so. */
function aPage(holds: object[], viewer: object = beverly, refuse = false) {
  const written: object[] = [];
  const homeUser = aHomeUser('Elena Vargas', { legalHolds: holds });
  const { resolvers } = anOffice([aRequest('Elena Vargas', { homeUser })]);
  const act =
    (name: string, then: () => object) =>
    (_: unknown, { input }: { input: object }) => {
      written.push({ [name]: { ...input } });
      if (refuse)
        return {
          __typename: 'InvalidInput',
          message: 'No.',
          fields: [{ path: 'facilityId', code: 'X', message: 'No.' }],
        };
      homeUser.legalHolds = [then()];
      return then();
    };
  return {
    written,
    resolvers: {
      ...resolvers,
      Query: { ...(resolvers.Query as object), viewer: () => viewer },
      Mutation: {
        ...(resolvers.Mutation as object),
        placeLegalHold: act('place', () => aHold()),
        liftLegalHold: act('lift', () => aHold({ liftedAt: '2026-11-23T18:00:00Z', liftedBy: beverly })),
      },
    },
  };
}

it('lets an administrator keep the pictures, and asks why', async () => {
  const page = aPage([]);
  await renderAt(elena, page.resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Place a hold' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Place the hold' }));
  dialog.getByText('Write why the pictures are kept.');
  expect(page.written).toEqual([]);

  await userEvent.type(dialog.getByRole('textbox', { name: 'Why?' }), 'Asked for by the county attorney.');
  await userEvent.click(dialog.getByRole('button', { name: 'Place the hold' }));

  await screen.findByText('B. Ashdown placed it on Nov 20, 2026.');
  expect(page.written).toEqual([
    { place: { homeUserId: 'h-evargas', facilityId: 'f1', officerNote: 'Asked for by the county attorney.' } },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Place a hold' })).toBeNull();
});

it('lifts a hold after a question, and tells who lifted it', async () => {
  const page = aPage([aHold()]);
  await renderAt(elena, page.resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Lift the hold' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Lift the hold' }));

  await screen.findByText(/B\. Ashdown lifted it on Nov 23, 2026\./);
  expect(page.written).toEqual([{ lift: { legalHoldId: 'l1', facilityId: 'f1' } }]);
});

it('keeps what was typed when the server does not take it', async () => {
  const page = aPage([], beverly, true);
  await renderAt(elena, page.resolvers);
  await userEvent.click(await screen.findByRole('button', { name: 'Place a hold' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Why?' }), 'A court order.');
  await userEvent.click(dialog.getByRole('button', { name: 'Place the hold' }));
  await dialog.findByText('No.');
  expect(dialog.getByRole('textbox', { name: /Why/ })).toHaveProperty('value', 'A court order.');
});

it('shows an officer the hold, and no way to change it', async () => {
  await renderAt(elena, aPage([aHold()], theresaTran).resolvers);
  await screen.findByText('Asked for by the county attorney.');
  expect(screen.queryByRole('button', { name: /hold/ })).toBeNull();
});

it('tells of a closed account, and shows no address in place of the one that it had', async () => {
  const closed = aHomeUser('Elena Vargas', { closedAt: '2026-11-03T18:00:00Z', email: 'gone@closed.invalid' });
  await renderAt(elena, anOffice([aRequest('Elena Vargas', { homeUser: closed })]).resolvers);
  await screen.findByText('Elena closed it on Nov 3, 2026.');
  expect(screen.queryByText(/closed\.invalid/)).toBeNull();
});

it('tells of an account from the front desk that nobody began', async () => {
  const waiting = aHomeUser('Elena Vargas', { firstPasswordExpiresAt: '2026-12-01T18:00:00Z' });
  await renderAt(elena, anOffice([aRequest('Elena Vargas', { homeUser: waiting })]).resolvers);
  await screen.findByText(/The first password works until Dec 1, 2026\./);
});
