import { expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRequest } from '../../../testing/aRequest.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const asked = { status: 'NEEDS_INFO', neededPieces: ['ADDRESS'], availableActions: ['PROVIDE_INFO', 'WITHDRAW'] };
const box = (name: RegExp | string) => screen.findByLabelText<HTMLInputElement>(name);

async function open(answer: () => object = () => aRequest({ version: 2 }), own: object = asked) {
  let now: object = aRequest(own);
  const provideInfo = jest.fn((_root: unknown, _args: object) => {
    const given = answer() as { __typename: string };
    if (given.__typename === 'AccessRequest') now = given;
    return given;
  });
  const page = await renderAt('/account/requests/r1/provide', {
    Query: { accessRequest: () => now },
    Mutation: { provideInfo },
  });
  return { provideInfo, ...page };
}

async function typeAddress(own: { state?: string } = {}) {
  await userEvent.type(await box('Street and number'), ' 12 Oak Street ');
  await userEvent.type(await box('City'), 'Alder Springs');
  await userEvent.type(await box('State'), own.state ?? 'co');
  await userEvent.type(await box('ZIP code'), '80097');
}
const send = async () => userEvent.click(await screen.findByRole('button', { name: 'Send address' }));

it('sends the address, tidied, and shows the request back in line', async () => {
  const { provideInfo, here } = await open();
  await typeAddress();
  await send();
  expect(await screen.findByRole('heading', { name: 'You are 4th in line' })).toBeTruthy();
  const address = { line1: '12 Oak Street', line2: null, city: 'Alder Springs', state: 'CO', postalCode: '80097' };
  expect(provideInfo.mock.calls[0]?.[1]).toEqual({ input: { accessRequestId: 'r1', version: 1, address } });
  expect(here()).toBe('/account/requests/r1');
  expect(localStorage).toHaveLength(0);
});

it('names everything that is missing, above its box and at the top, before anything is sent', async () => {
  const { provideInfo } = await open();
  await send();
  const summary = await screen.findByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map(link => link.textContent),
  ).toEqual([
    'Enter your street and number.',
    'Enter your city.',
    'Enter your state, like TX.',
    'Enter your ZIP code, like 78701.',
  ]);
  await userEvent.click(within(summary).getByText('Enter your city.'));
  expect(document.activeElement).toBe(await box('City'));
  expect(provideInfo).not.toHaveBeenCalled();
});

it('puts what the server refuses at the box it means, and keeps what was typed', async () => {
  await open(() => ({
    __typename: 'InvalidInput',
    message: 'Please check.',
    fields: [{ path: 'address.city', code: 'NOT_ALLOWED', message: 'Take the hidden characters out of the city.' }],
  }));
  await typeAddress();
  await send();
  expect(within(await screen.findByRole('alert')).getByText('Use only letters for the city.')).toBeTruthy();
  expect((await box('City')).value).toBe('Alder Springs');
});

it('keeps what was typed when the tab is killed', async () => {
  await open();
  await userEvent.type(await box('City'), 'Alder Springs');
  document.body.replaceChildren();
  await open();
  expect((await box('City')).value).toBe('Alder Springs');
});

it.each(['AlreadyDecided', 'StaleVersion'])(
  'says that the request changed meanwhile, and keeps the words: %s',
  async __typename => {
    await open(() => ({ __typename, message: 'Changed.', accessRequest: aRequest({ ...asked, version: 2 }) }));
    await typeAddress();
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('This request changed meanwhile.');
    expect((await box('City')).value).toBe('Alder Springs');
  },
);

it('has no form where nothing is needed', async () => {
  await open(undefined, { ...asked, availableActions: ['WITHDRAW'] });
  expect(await screen.findByText('Nothing is needed for this request now.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
