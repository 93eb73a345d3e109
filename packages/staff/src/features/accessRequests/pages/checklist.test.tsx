import { expect, it } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { aRequest } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const leave = () => act(async () => void fireEvent(window, new Event('pagehide')));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const answer = (check: string, name: string) =>
  within(screen.getByRole('group', { name: check })).getByRole('button', { name });

async function openQueue() {
  const office = anOffice([aRequest('Elena Vargas'), aRequest('Sam Whitehorse')]);
  await renderAt('/requests', office.resolvers);
  await heading('Elena Vargas');
  return office;
}

it('turns four keys of the checklist into the reason of a denial', async () => {
  const office = await openQueue();
  await userEvent.keyboard('mmxm');
  expect(answer('ID ends', 'Expired').getAttribute('aria-pressed')).toBe('true');

  await userEvent.keyboard('d{Enter}');

  await heading('Sam Whitehorse');
  await leave();
  expect(office.sent[0]?.input).toMatchObject({ reasonCodes: ['ID_EXPIRED'] });
});

it('needs no checklist for a plain yes: two keystrokes', async () => {
  const office = await openQueue();
  await userEvent.keyboard('a{Enter}');
  await heading('Sam Whitehorse');
  await leave();
  expect(office.sent[0]?.mutation).toBe('approveAccess');
});

it('unticks the reason when the check is taken back, by a second press or by Backspace', async () => {
  await openQueue();
  await userEvent.keyboard('d');
  const expired = screen.getByRole<HTMLInputElement>('checkbox', { name: /ID expired/ });

  await userEvent.click(answer('ID ends', 'Expired'));
  expect(expired.checked).toBe(true);
  await userEvent.click(answer('ID ends', 'Expired'));
  expect(expired.checked).toBe(false);

  await userEvent.click(answer('ID ends', 'Expired'));
  await userEvent.keyboard('{Backspace}');
  expect(expired.checked).toBe(false);
});

it('prints the keys on the check that comes next', async () => {
  await openQueue();
  expect(answer('Name', 'Matches').getAttribute('aria-keyshortcuts')).toBe('M');
  await userEvent.keyboard('m');
  expect(answer('Date of birth', 'Matches').getAttribute('aria-keyshortcuts')).toBe('M');
});

it('has the better picture ticked where nobody can tell from this one', async () => {
  const office = await openQueue();
  await userEvent.click(answer('Face', 'Too blurry'));
  await userEvent.keyboard('n{Enter}');
  await leave();
  expect(office.sent[0]).toMatchObject({ mutation: 'askForInfo', input: { pieces: ['PHOTO'] } });
});

it('says so when somebody approves what they marked as different, and lets them', async () => {
  const office = await openQueue();
  await userEvent.click(answer('Name', 'Does not'));
  await userEvent.keyboard('a');
  screen.getByText('Look again: you marked that something does not match.');
  await userEvent.keyboard('{Enter}');
  await leave();
  expect(office.sent[0]?.mutation).toBe('approveAccess');
});

it('starts anew with the next person', async () => {
  await openQueue();
  await userEvent.keyboard('mmj');
  await heading('Sam Whitehorse');
  expect(answer('Name', 'Matches').getAttribute('aria-pressed')).toBe('false');
});
