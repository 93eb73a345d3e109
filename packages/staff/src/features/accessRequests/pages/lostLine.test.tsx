import { expect, it } from '@jest/globals';
import { connection } from '@openvisit/live/connection.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { approvedBy, aRequest, raymondSoto, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const elena = '/administration/users/h-evargas';
const cut = () => {
  throw new Error('The line was cut.');
};
const leave = () => act(async () => void fireEvent(window, new Event('pagehide')));
const signOut = async (answer: () => object) => {
  await renderAt('/requests', { ...anOffice([aRequest()]).resolvers, Mutation: { signOut: answer } });
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
};

it('knows its own decision again when only the answer was lost', async () => {
  const request = aRequest();
  const office = anOffice([request], cut);
  await renderAt(elena, office.resolvers);
  await userEvent.click(await screen.findByRole('radio', { name: /Approve/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'Welcome.');
  await userEvent.click(screen.getByRole('button', { name: 'Proceed' }));
  await screen.findByText(/We could not reach OpenVisit/);

  await act(async () => office.tell(approvedBy(theresaTran, request)));

  await screen.findByText('Elena can read it now, and gets an e-mail.');
  expect(screen.queryByText(/Nothing of yours was sent/)).toBeNull();
  expect(sessionStorage).toHaveLength(0);
});

it('still says who was first when the answer was lost and another officer decided', async () => {
  const request = aRequest();
  const office = anOffice([request], cut);
  await renderAt(elena, office.resolvers);
  await userEvent.click(await screen.findByRole('radio', { name: /Approve/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Proceed' }));
  await screen.findByText(/We could not reach OpenVisit/);

  await act(async () => office.tell(approvedBy(raymondSoto, request)));
  await screen.findByText(/R\. Soto approved this .* Nothing of yours was sent\./);
});

it('tells on every page that a decision is not sent yet, and asks before the tab is closed', async () => {
  await renderAt('/requests', anOffice([aRequest(), aRequest('Ruth Ellison')], cut).resolvers);
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
  const closes = () => fireEvent(window, new Event('beforeunload', { cancelable: true }));
  await userEvent.keyboard('a{Enter}');
  expect(closes()).toBe(true); // what waits is sent on leaving

  await userEvent.click(screen.getByRole('link', { name: 'Administration' }));
  await screen.findByText('1 decision is not sent yet. We try again.');
  expect(closes()).toBe(false);
});

it('sends what is unsent as soon as the line is live again, without waiting for its next turn', async () => {
  const request = aRequest();
  const answers = [cut];
  const office = anOffice([request], () => (answers.shift() ?? (() => approvedBy(theresaTran, request)))());
  await renderAt('/requests', office.resolvers);
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
  await userEvent.keyboard('a{Enter}');
  await leave();
  await screen.findByText('1 decision is not sent yet. We try again.');

  fireEvent(window, new Event('offline'));
  await act(async () => connection.opened());
  expect(office.sent).toHaveLength(2);
  expect(sessionStorage).toHaveLength(0);
});

it('tells on every page who was first', async () => {
  const requests = [aRequest(), aRequest('Ruth Ellison')];
  const won = approvedBy(raymondSoto, requests[0]!);
  const late = () => ({ __typename: 'AlreadyDecided', message: 'Late.', accessRequest: won });
  await renderAt('/requests', anOffice(requests, late).resolvers);
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
  await userEvent.keyboard('a{Enter}');

  await userEvent.click(screen.getByRole('link', { name: 'Administration' }));
  expect((await screen.findByText(/R\. Soto approved this/)).textContent).toContain('Nothing of yours was sent.');
});

it('takes the second click of a double click for no decision about the next family', async () => {
  const office = anOffice([aRequest(), aRequest('Ruth Ellison')]);
  await renderAt('/requests', office.resolvers);
  await userEvent.keyboard('j');
  await screen.findByRole('heading', { level: 1, name: 'Ruth Ellison' });
  await userEvent.keyboard('ak'); // chosen, not sent
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
  await userEvent.keyboard('a');
  const send = () => screen.findByRole('button', { name: /^Approve/ });
  fireEvent.click(await send(), { detail: 1 });
  await screen.findByRole('heading', { level: 1, name: 'Ruth Ellison' });
  fireEvent.click(await send(), { detail: 2 });

  await leave();
  expect(office.sent.map(({ input }) => input['accessRequestId'])).toEqual(['r-evargas']);
});

it('stays signed in, says so, and keeps what was typed when signing out did not work', async () => {
  await signOut(cut);
  await userEvent.keyboard('d');
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'Come on Monday.');
  await userEvent.click(screen.getByText('T. Tran'));
  await userEvent.click(screen.getByText('Sign out'));

  expect((await screen.findByText('We could not reach OpenVisit. You are still signed in.')).textContent).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Message to Elena' })).toHaveProperty('value', 'Come on Monday.');
});

it('has forgotten what was typed before the line can hear of the sign-out', async () => {
  const kept: number[] = [];
  await signOut(() => {
    kept.push(sessionStorage.length);
    return { __typename: 'SignedOut', ok: true };
  });
  await userEvent.keyboard('d');
  await userEvent.click(screen.getByText('T. Tran'));
  await userEvent.click(screen.getByText('Sign out'));
  await act(async () => undefined);
  expect(kept).toEqual([0]);
});
