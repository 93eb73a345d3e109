import { expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { aHomeUser, aRequest, type TestRequest } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const leave = () => act(async () => void fireEvent(window, new Event('pagehide')));
const message = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message to Elena' }).value;

async function open(request: TestRequest) {
  const office = anOffice([request, aRequest('Sam Whitehorse')]);
  await renderAt('/requests', office.resolvers);
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas' });
  await userEvent.keyboard('a');
  await screen.findByRole('button', { name: 'Usual texts' });
  return office;
}

it('puts a usual text into the message by two keys, and Enter sends it', async () => {
  const office = await open(aRequest());
  await userEvent.keyboard('t2');
  expect(message()).toBe('Call us from 8 to 4.');
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Sam Whitehorse' });
  await leave();
  expect(office.sent[0]?.input).toMatchObject({ publicMessage: 'Call us from 8 to 4.' });
});

it('takes the words of the language that the family reads', async () => {
  await open(aRequest('Elena Vargas', { homeUser: aHomeUser('Elena Vargas', { language: 'ES' }) }));
  await userEvent.keyboard('t2');
  expect(message()).toBe('Llámenos de 8 a 4.');
});

it('adds below what was typed, and the same text once', async () => {
  await open(aRequest());
  await userEvent.type(screen.getByRole('textbox', { name: 'Message to Elena' }), 'Hello Elena.');
  const choose = async (title: RegExp) => {
    await userEvent.click(screen.getByRole('button', { name: 'Usual texts' }));
    await userEvent.click(screen.getByRole('button', { name: title }));
  };
  await choose(/Renew the ID/);
  await choose(/Office hours/);
  await choose(/Office hours/);
  expect(message()).toBe('Hello Elena.\n\nAny county office renews an ID.\n\nCall us from 8 to 4.');
});

it('ticks no reason by the digit of a text', async () => {
  await open(aRequest());
  await userEvent.keyboard('dt1');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /ID expired/ }).checked).toBe(false);
  await userEvent.keyboard('1');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /ID expired/ }).checked).toBe(true);
});

it('closes on Escape, back at its button', async () => {
  await open(aRequest());
  await userEvent.keyboard('t{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: /Office hours/ })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Usual texts' }));
});
