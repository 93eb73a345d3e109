import { expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { approvedBy, aRequest, raymondSoto } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const twoWait = () => [aRequest('Elena Vargas'), aRequest('Sam Whitehorse')];
const leave = () => act(async () => void fireEvent(window, new Event('pagehide')));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

it('lets an officer decide in three keystrokes, and shows the next request at once', async () => {
  const office = anOffice(twoWait());
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('d1{Enter}');

  await heading('Sam Whitehorse');
  expect(await screen.findByText('You denied Elena Vargas.')).toBeTruthy();
  await leave();
  expect(office.sent).toEqual([
    {
      mutation: 'denyAccess',
      input: { accessRequestId: 'r-evargas', version: 1, documentIds: [], reasonCodes: ['ID_EXPIRED'] },
    },
  ]);
});

it('sends nothing that was undone, and brings the words back', async () => {
  const office = anOffice(twoWait());
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('a{Enter}');
  await heading('Sam Whitehorse');
  await userEvent.keyboard('u');

  await heading('Elena Vargas');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Approve/ }).checked).toBe(true);
  await leave();
  expect(office.sent).toEqual([]);
});

it('reads as the own decision once it was sent', async () => {
  await renderAt('/requests', anOffice(twoWait()).resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('a{Enter}');
  await leave();
  await userEvent.keyboard('k');

  await heading('Elena Vargas');
  await screen.findByText(/^You approved this/);
  expect(screen.queryByText(/Nothing of yours was sent/)).toBeNull();
});

it('sends what was chosen when the officer goes to another page', async () => {
  const office = anOffice(twoWait());
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('a{Enter}');
  await userEvent.click(screen.getByRole('link', { name: 'Administration' }));

  await waitFor(() =>
    expect(office.sent).toEqual([
      { mutation: 'approveAccess', input: { accessRequestId: 'r-evargas', version: 1, documentIds: [] } },
    ]),
  );
});

it('takes letters as text while somebody types', async () => {
  await renderAt('/requests', anOffice(twoWait()).resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('a');
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'add your unit, just 2');

  expect(screen.getByRole('textbox', { name: 'Message to Elena' })).toHaveProperty('value', 'add your unit, just 2');
  await heading('Elena Vargas');
});

it('does nothing on single keys after they were switched off', async () => {
  await renderAt('/requests', anOffice(twoWait()).resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('?');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Single keys work' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('jda');
  await heading('Elena Vargas');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Approve/ }).checked).toBe(false);

  await userEvent.click(screen.getByRole('button', { name: /Keys/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Single keys work' }));
});

it('shows, word for word, what is sent', async () => {
  const office = anOffice(twoWait());
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('d13');
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'Any post office can help.');
  const letter = within(screen.getByRole('region', { name: 'What Elena reads' }));

  letter.getByText('Your ID is out of date.');
  letter.getByText('Send an ID that is still good.');
  letter.getByText('Your photo is too blurry.');
  letter.getByText('Any post office can help.');
  expect(letter.queryByText('We could not read your ID.')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: /Deny, 2 reasons/ }));
  await leave();
  expect(office.sent[0]?.input).toMatchObject({
    reasonCodes: ['ID_EXPIRED', 'PICTURE_TOO_BLURRY'],
    publicMessage: 'Any post office can help.',
  });
});

it('says what is missing, above the field and at the top, and sends nothing', async () => {
  const office = anOffice(twoWait());
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');

  await userEvent.keyboard('d{Enter}');

  expect(document.activeElement?.textContent).toContain('Please fix 1 thing');
  expect(screen.getAllByText('Choose at least one reason.')).toHaveLength(2);
  await leave();
  expect(office.sent).toEqual([]);
});

it('tells who was first when another officer decides the open request, and keeps what was typed', async () => {
  const requests = twoWait();
  const office = anOffice(requests);
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');
  await userEvent.keyboard('d1');
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'Please renew it.');

  await act(async () => office.tell(approvedBy(raymondSoto, requests[0]!)));

  await screen.findByText(/R\. Soto approved this .* Nothing of yours was sent\./);
  screen.getByText('Please renew it.');
  expect(screen.queryByRole('button', { name: /Deny/ })).toBeNull();
});

it('tells who was first when the server refuses a decision', async () => {
  const requests = twoWait();
  const won = approvedBy(raymondSoto, requests[0]!);
  const office = anOffice(requests, () => ({ __typename: 'AlreadyDecided', message: 'Too late.', accessRequest: won }));
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');
  await userEvent.keyboard('d1{Enter}');
  await heading('Sam Whitehorse');

  await leave();

  const note = await screen.findByRole('alert');
  expect(note.textContent).toMatch(/Elena Vargas\. R\. Soto approved this .* Nothing of yours was sent\./);
});

it('puts the words back and says why when the request changed meanwhile', async () => {
  const requests = twoWait();
  const changed = { ...requests[0]!, version: 2 };
  const office = anOffice(requests, () => ({
    __typename: 'StaleVersion',
    message: 'Changed.',
    accessRequest: changed,
  }));
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');
  await userEvent.keyboard('d1{Enter}');
  await leave();
  await userEvent.click(await screen.findByRole('link', { name: 'Look' }));

  await heading('Elena Vargas');
  await screen.findByText(/This request changed while you decided/);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /ID expired/ }).checked).toBe(true);
});

it('keeps rows where they are, and gathers new requests until they are asked for', async () => {
  const office = anOffice(twoWait());
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');
  const rows = () => within(screen.getByRole('region', { name: 'Requests' })).getAllByRole('listitem');

  await act(async () => office.tell(aRequest('Ruth Ellison')));

  const button = await screen.findByRole('button', { name: /1 new/ });
  expect(rows()).toHaveLength(2);
  await userEvent.click(button);
  await screen.findByText('Ruth Ellison');
  expect(rows()).toHaveLength(3);
});

it('reads on below, and leaves what is there where it is', async () => {
  const names = Array.from({ length: 23 }, (_, index) => `Given Family${index + 1}`);
  await renderAt('/requests', anOffice(names.map(name => aRequest(name))).resolvers);
  await screen.findByText('Given Family20');
  expect(screen.queryByText('Given Family21')).toBeNull();
  screen.getByRole('heading', { name: '23 waiting' });

  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));

  await screen.findByText('Given Family23');
  const rows = within(screen.getByRole('region', { name: 'Requests' })).getAllByRole('link');
  expect(rows.map(row => row.querySelector('b')?.textContent)).toEqual(names);
});

it('walks with J and K', async () => {
  await renderAt('/requests', anOffice(twoWait()).resolvers);
  await heading('Elena Vargas');
  await userEvent.keyboard('j');
  await heading('Sam Whitehorse');
  await userEvent.keyboard('k');
  await heading('Elena Vargas');
});

it('goes on to the new ones after the last decision', async () => {
  const office = anOffice([aRequest('Elena Vargas')]);
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');
  await act(async () => office.tell(aRequest('Ruth Ellison', { requestedAt: '2026-11-22T14:36:00Z' })));
  await screen.findByRole('button', { name: /1 new/ });

  await userEvent.keyboard('a{Enter}');

  await heading('Ruth Ellison');
});

it('says so when nobody is waiting, and shows the next one by itself', async () => {
  const office = anOffice([]);
  await renderAt('/requests', office.resolvers);
  await screen.findByRole('heading', { name: 'Nobody is waiting' });

  await act(async () => office.tell(aRequest('Ruth Ellison')));

  await heading('Ruth Ellison');
});
