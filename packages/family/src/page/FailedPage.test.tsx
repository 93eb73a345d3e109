import { afterEach, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { aHomeUser } from '../testing/aRequest.ts';
import { renderAt } from '../testing/renderAt.tsx';

const health = jest.fn(async () => ({ ok: true }) as Response);
Object.assign(globalThis, { fetch: health });
afterEach(() => void health.mockClear());

const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent;
const refuse = (code: string) => {
  throw new GraphQLError('No.', { extensions: { code } });
};

it('says what is safe, and shows the page once the server is back', async () => {
  const answers = [() => refuse('INTERNAL_SERVER_ERROR'), () => aHomeUser()];
  await renderAt('/', { Query: { viewer: () => answers.shift()!() } });
  expect(await heading()).toBe('This page did not load');
  expect(screen.getByRole('alert').textContent).toContain('What you did before is safe.');
  await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
  await waitFor(async () => expect(await heading()).toBe('Hello, Marta'));
});

it('tells the number of what failed, for whoever asks for help', async () => {
  const requestId = '4821-0937-5562';
  const fault = () => {
    throw new GraphQLError('No.', { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });
  };
  await renderAt('/', { Query: { viewer: fault } });
  expect((await screen.findByText(requestId)).parentElement!.textContent).toBe(
    'If this goes on, tell us this number: 4821-0937-5562',
  );
});

it('waits while the server is still away', async () => {
  health.mockResolvedValueOnce({ ok: false } as Response);
  const viewer = jest.fn(() => refuse('INTERNAL_SERVER_ERROR'));
  await renderAt('/', { Query: { viewer } });
  await userEvent.click(await screen.findByRole('button', { name: 'Try now' }));
  await waitFor(() => expect(health).toHaveBeenCalledTimes(1));
  expect(viewer).toHaveBeenCalledTimes(1);
  expect(await heading()).toBe('This page did not load');
});

it.each(['NOT_FOUND', 'FORBIDDEN'])('does not try again what is not there: %s', async code => {
  await renderAt('/account/requests/r9', { Query: { accessRequest: () => refuse(code) } });
  expect(await heading()).toBe('We cannot find this page');
  expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull();
});
