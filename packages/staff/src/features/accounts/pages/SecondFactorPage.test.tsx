import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage } from '../../../testing/openPage.tsx';
import { aDevice, challenge } from '../../../testing/passkeys.ts';
import { raymondSoto } from '../../../testing/people.ts';
import SecondFactorPage from './SecondFactorPage.tsx';

const secret = {
  __typename: 'AuthenticatorSecret',
  enrolmentId: 'e1',
  uri: 'otpauth://totp/OpenVisit:rsoto?secret=JBSWY3DPEHPK3PXP&issuer=OpenVisit',
  secret: 'JBSWY3DPEHPK3PXP',
};
const added = (recoveryCodes: string[] | null) => ({
  __typename: 'SecondFactorAdded',
  viewer: raymondSoto,
  recoveryCodes,
});

function open({ standing = 'ENROLLING', answer = added(['7K3M-9QXA', 'W2PD-44TN']) as object } = {}) {
  const taken = jest.fn((_root: unknown, _args: object) => answer);
  const resolvers = {
    Query: { viewer: () => ({ ...raymondSoto, standing }) },
    Mutation: {
      startPasskeyEnrolment: () => challenge,
      finishPasskeyEnrolment: taken,
      startAuthenticatorApp: () => secret,
      finishAuthenticatorApp: taken,
    },
  };
  return { ...openPage(SecondFactorPage, '/second-factor', resolvers), taken };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('makes a passkey under a name, and leads to the desk', async () => {
  aDevice();
  const { left, taken } = open({ answer: added(null) });
  const name = await screen.findByLabelText('Name of this passkey');
  await userEvent.clear(name);
  await press('Add a passkey');
  await screen.findByText('Give the passkey a name.');
  await userEvent.type(name, 'Front desk');
  await press('Add a passkey');
  await waitFor(() => expect(left).toEqual(['/']));
  expect(taken.mock.calls[0]?.[1]).toMatchObject({ input: { challengeId: 'c1', name: 'Front desk' } });
});

it('takes an app in its place: a picture to scan, a key to type, a password, a code, then codes to keep', async () => {
  const { left, taken } = open();
  await press('Use an app in its place');
  await screen.findByRole('img', { name: 'QR code for your authenticator app' });
  expect(screen.getByText('JBSW')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('New password'), 'lamp river orange boat');
  await userEvent.type(screen.getByLabelText('Code from the app'), '123 456');
  await press('Add the app');

  await screen.findByRole('heading', { name: 'Keep your recovery codes' });
  const codes = within(screen.getByRole('list', { name: 'Recovery codes' })).getAllByRole('listitem');
  expect(codes.map(({ textContent }) => textContent)).toEqual(['7K3M-9QXA', 'W2PD-44TN']);
  expect(taken.mock.calls[0]?.[1]).toEqual({
    input: { enrolmentId: 'e1', password: 'lamp river orange boat', code: '123456' },
  });
  expect(left).toEqual([]);
  await press('I have kept them');
  expect(left).toEqual(['/']);
});

it('says what is wrong with a password before it is sent, and what the server alone knows', async () => {
  const easy = { path: 'password', code: 'EASY', message: 'Easy.' };
  const { taken } = open({ answer: { __typename: 'InvalidInput', message: 'No.', fields: [easy] } });
  await press('Use an app in its place');
  await userEvent.type(await screen.findByLabelText('New password'), 'too short');
  await press('Add the app');
  expect((await screen.findByRole('alert')).textContent).toContain('at least 15 letters');
  expect(taken).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('New password'), ' no more');
  await userEvent.type(screen.getByLabelText('Code from the app'), '123456');
  await press('Add the app');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('easy to guess'));
});

it.each([
  ['FULL', '/'],
  ['nobody', '/sign-in'],
])('leads on who does not belong here: %s', async (standing, path) => {
  const { left } =
    standing === 'nobody'
      ? openPage(SecondFactorPage, '/second-factor', { Query: { viewer: () => null } })
      : open({ standing });
  await waitFor(() => expect(left).toEqual([path]));
});
