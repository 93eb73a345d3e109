import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { anEvent, approvedBy, aRequest, raymondSoto, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const elena = '/administration/users/h-evargas';
const radio = (name: RegExp) => screen.findByRole('radio', { name });
const proceed = () => userEvent.click(screen.getByRole('button', { name: 'Proceed' }));

it('decides at once: Group, Home User, approve, Proceed', async () => {
  const office = anOffice([aRequest()]);
  await renderAt(elena, office.resolvers);

  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Group' }), 'Home User');
  await userEvent.click(await radio(/Approve/));
  await userEvent.type(screen.getByRole('textbox', { name: /Officer note/ }), 'Checked with the desk.');
  await proceed();

  await screen.findByText('Elena can read it now, and gets an e-mail.', { selector: '.note *' });
  expect(office.sent).toEqual([
    {
      mutation: 'approveAccess',
      input: { accessRequestId: 'r-evargas', version: 1, documentIds: [], officerNote: 'Checked with the desk.' },
    },
  ]);
  expect(await radio(/Suspend/)).toBeTruthy();
});

it('asks for one better piece', async () => {
  const office = anOffice([aRequest()]);
  await renderAt(elena, office.resolvers);

  await userEvent.click(await radio(/Ask/));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Address' }));
  expect(screen.getByText('Please send your address')).toBeTruthy();
  await proceed();

  expect(office.sent[0]).toEqual({
    mutation: 'askForInfo',
    input: { accessRequestId: 'r-evargas', version: 1, documentIds: [], pieces: ['ADDRESS'] },
  });
});

it('offers only what the server says can be done', async () => {
  const request = approvedBy(raymondSoto, aRequest());
  await renderAt(elena, anOffice([{ ...request, availableActions: ['REVOKE'] }]).resolvers);

  await radio(/Revoke/);
  expect(screen.queryByRole('radio', { name: /Suspend|Approve|Deny/ })).toBeNull();
  expect(screen.queryByRole('combobox', { name: 'Group' })).toBeNull();
});

it('suspends until a day, with a reason', async () => {
  const office = anOffice([approvedBy(raymondSoto, aRequest())]);
  await renderAt(elena, office.resolvers);

  await userEvent.click(await radio(/Suspend/));
  await userEvent.type(screen.getByLabelText('Paused until'), '2030-03-14');
  await userEvent.click(screen.getByRole('checkbox', { name: 'ID expired' }));
  await proceed();

  expect(office.sent[0]).toMatchObject({
    mutation: 'suspendAccess',
    input: { version: 2, until: '2030-03-14', reasonCodes: ['ID_EXPIRED'] },
  });
});

it('wants a note before a denial is corrected', async () => {
  const denied = aRequest('Elena Vargas', { status: 'DENIED', availableActions: ['CORRECT'] });
  const office = anOffice([denied]);
  await renderAt(elena, office.resolvers);

  await userEvent.click(await radio(/Correct/));
  await proceed();
  expect(screen.getAllByText('Write an officer note. Say why you correct it.')).toHaveLength(2);
  expect(office.sent).toEqual([]);

  await userEvent.type(screen.getByRole('textbox', { name: /Officer note/ }), 'The ID was valid after all.');
  await proceed();
  expect(office.sent[0]?.input).toMatchObject({ officerNote: 'The ID was valid after all.' });
});

it('shows what the server found wrong at its field, and keeps what was typed', async () => {
  const office = anOffice([aRequest()], () => ({
    __typename: 'InvalidInput',
    message: 'Something is wrong.',
    fields: [{ path: 'input.publicMessage', code: 'TOO_LONG', message: 'Use at most 1,000 letters.' }],
  }));
  await renderAt(elena, office.resolvers);

  await userEvent.click(await radio(/Approve/));
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'A very long message');
  await proceed();

  expect(await screen.findAllByText('Use at most 1,000 letters.')).toHaveLength(2);
  expect(screen.getByRole('textbox', { name: 'Message to Elena' })).toHaveProperty('value', 'A very long message');
});

it('tells who, what and when if another officer was first', async () => {
  const request = aRequest();
  const won = approvedBy(raymondSoto, request);
  const office = anOffice([request], () => ({ __typename: 'AlreadyDecided', message: 'Late.', accessRequest: won }));
  await renderAt(elena, office.resolvers);

  await userEvent.click(await radio(/Deny/));
  await userEvent.click(screen.getByRole('checkbox', { name: 'ID expired' }));
  await proceed();

  await screen.findByText(/R\. Soto approved this .* Nothing of yours was sent\./);
});

it('keeps what was typed when the network is cut, and says so', async () => {
  const office = anOffice([aRequest()], () => {
    throw new Error('The network is down.');
  });
  await renderAt(elena, office.resolvers);

  await userEvent.click(await radio(/Approve/));
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'Welcome.');
  await proceed();

  await screen.findByText(/We could not reach OpenVisit\. What you typed is kept\./);
  expect(screen.getByRole('textbox', { name: 'Message to Elena' })).toHaveProperty('value', 'Welcome.');
});

it('tells the history with who, what and the note that only staff read', async () => {
  const history = [
    anEvent(null),
    anEvent('ASK_FOR_INFO', { staffMember: theresaTran, neededPieces: ['ADDRESS'] }),
    anEvent('PROVIDE_INFO', { by: 'HOME_USER' }),
    anEvent('APPROVE', { staffMember: raymondSoto, officerNote: 'Desk called.', publicMessage: 'Welcome.' }),
  ];
  await renderAt(elena, anOffice([aRequest('Elena Vargas', { history })]).resolvers);

  await screen.findByText('You asked for more');
  screen.getByText('R. Soto approved it');
  screen.getByText('Desk called.');
  screen.getByText('Welcome.');
});
