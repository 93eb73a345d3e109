import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { anOffice } from '../../../testing/office.ts';
import { aDevice, challenge } from '../../../testing/passkeys.ts';
import { theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const aPasskey = (id: string, name: string, lastUsedAt: string | null = null) => ({
  __typename: 'Passkey',
  id,
  name,
  createdAt: '2026-10-02T15:00:00Z',
  lastUsedAt,
});
const aSession = (id: string, device: string, current = false) => ({
  __typename: 'Session',
  id,
  device,
  current,
  createdAt: '2026-11-22T18:00:00Z',
  lastSeenAt: '2026-11-22T18:00:00Z',
});

/** Theresa's account, which changes as she says; `refusals` are thrown or answered first, one for each try. */
function anAccount(refusals: (GraphQLError | object)[] = []) {
  let passkeys = [aPasskey('p1', 'Windows', '2026-11-23T15:00:00Z'), aPasskey('p2', 'Blue key')];
  let sessions = [aSession('x1', 'Chrome on Windows', true), aSession('x2', 'Safari on iPhone')];
  const security = () => ({ __typename: 'StaffSecurity', passkeys, authenticatorApp: true, recoveryCodesLeft: 9 });
  const viewer = () => ({ ...theresaTran, email: 't@staff.example.org', security: security(), sessions });
  const unlessRefused = (answer: () => object) => () => {
    const refusal = refusals.shift();
    if (refusal instanceof Error) throw refusal;
    return refusal ?? answer();
  };
  const { resolvers } = anOffice([]);
  return {
    ...resolvers,
    Query: { ...(resolvers.Query as object), viewer },
    Mutation: {
      removePasskey: unlessRefused(() => {
        passkeys = passkeys.slice(0, 1);
        return viewer();
      }),
      startStepUp: () => challenge,
      finishStepUp: () => ({ __typename: 'SteppedUp', viewer: viewer(), until: '2036-01-01T00:00:00Z' }),
      newRecoveryCodes: () => ({ __typename: 'RecoveryCodes', codes: ['7K3M-9QXA'] }),
      endOtherSessions: () => {
        sessions = sessions.slice(0, 1);
        return { __typename: 'SignedOut', ok: true };
      },
    },
  };
}
const needsProof = () => new GraphQLError('Prove it.', { extensions: { code: 'STEP_UP_NEEDED' } });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
async function removeTheBlueKey() {
  await press('Remove Blue key');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));
}

it('shows who one is, how one signs in, and where', async () => {
  await renderAt('/account', anAccount());
  await screen.findByText('t@staff.example.org');
  screen.getByText('Last used Nov 23, 2026');
  screen.getByText('Not used yet');
  screen.getByText('9 left');
  screen.getByText('This device');
  expect(screen.getAllByRole('button', { name: /^Sign out / }).map(({ textContent }) => textContent)).toEqual([
    'Sign out on all other devices',
    'Sign out Safari on iPhone',
  ]);
});

it('signs out on all other devices with one press', async () => {
  await renderAt('/account', anAccount());
  await press('Sign out on all other devices');
  await screen.findByText('You are signed out on all other devices.', { selector: '.note *' });
  expect(screen.queryByText('Safari on iPhone')).toBeNull();
});

it('removes a passkey once proof was given, though the first try came without', async () => {
  aDevice();
  await renderAt('/account', anAccount([needsProof()]));
  await removeTheBlueKey();
  await screen.findByRole('dialog', { name: 'Is it you?' });
  await press('Use your passkey');
  await screen.findByText('The passkey Blue key is removed.', { selector: '.note *' });
  expect(screen.queryByText('Blue key')).toBeNull();
});

it('leaves all as it was when the proof is called off', async () => {
  await renderAt('/account', anAccount([needsProof()]));
  await removeTheBlueKey();
  await screen.findByRole('dialog', { name: 'Is it you?' });
  await press('Cancel');
  await screen.findByRole('button', { name: 'Remove Blue key' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('keeps the last way in', async () => {
  await renderAt('/account', anAccount([{ __typename: 'LastFactor', message: 'No.' }]));
  await removeTheBlueKey();
  expect((await screen.findByRole('alert')).textContent).toMatch(/the only way in that you have/);
});

it('shows new recovery codes once', async () => {
  await renderAt('/account', anAccount());
  await press('Make new codes');
  within(await screen.findByRole('list', { name: 'Recovery codes' })).getByText('7K3M-9QXA');
  await press('I have kept them');
  expect(screen.queryByText('7K3M-9QXA')).toBeNull();
});
