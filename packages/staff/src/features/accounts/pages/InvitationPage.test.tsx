import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from '@jest/globals';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { answerFrom } from '@openvisit/live/testing/answerFrom.ts';
import { WithWords } from '@openvisit/ui/testing/withWords.tsx';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import english from '../../../locales/en.json' with { type: 'json' };
import { onLeave } from '../../../page/leaveTo.ts';
import { raymondSoto, riverbend } from '../../../testing/people.ts';
import InvitationPage from './InvitationPage.tsx';

const typeDefs = readFileSync(new URL('../../../../../schema/schema.graphql', import.meta.url), 'utf8');
const catalogues = [english];
const good = {
  givenName: 'Raymond',
  familyName: 'Soto',
  userName: 'rsoto',
  role: 'OFFICER',
  expiresAt: '2036-11-27T16:00:00Z',
  facilities: [riverbend],
};
const signedIn = { __typename: 'SignedIn', viewer: raymondSoto };

let left: string[];
beforeEach(() => {
  left = [];
  onLeave(path => left.push(path));
});

/** Opens the link of a mail against a server that knows one invitation. */
function openLink({ hash = '#token=abc', answer = signedIn as object, invitation = good as object | null } = {}) {
  const resolvers = {
    Query: { invitation: (_: unknown, { token }: { token: string }) => (token === 'abc' ? invitation : null) },
    Mutation: { acceptInvitation: () => answer },
  };
  const asked = answerFrom(makeExecutableSchema({ typeDefs, resolvers }));
  history.replaceState(null, '', `/invitation${hash}`);
  render(
    <WithWords catalogues={catalogues}>
      <InvitationPage />
    </WithWords>,
  );
  return asked;
}

it('greets by name and says where, as what and until when; looking uses nothing up', async () => {
  const asked = openLink();
  await screen.findByRole('heading', { name: 'Welcome, Raymond' });
  screen.getByText('Riverbend County Jail');
  screen.getByText('Officer');
  screen.getByText(/Nov 27, 2036/);
  expect(asked.map(({ query }) => query.split(' ')[0])).toEqual(['query']);
});

it('leads to the second factor with one press', async () => {
  openLink();
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  await waitFor(() => expect(left).toEqual(['/second-factor']));
});

it.each([
  ['an unknown link', { hash: '#token=other' }],
  ['a link without its token', { hash: '' }],
])('says whom to ask about %s', async (_name, link) => {
  openLink(link);
  await screen.findByRole('heading', { name: 'This link does not work any more' });
  screen.getByText('Ask the administrator of your facility for a new link.');
});

it('says so too when the link ran out meanwhile', async () => {
  openLink({ answer: { __typename: 'LinkExpired', message: 'Over.' } });
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  await screen.findByRole('heading', { name: 'This link does not work any more' });
  expect(left).toEqual([]);
});

it('keeps the link good when the network is lost', async () => {
  openLink();
  const start = await screen.findByRole('button', { name: 'Start' });
  const answering = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new Error('Lost.'));
  await userEvent.click(start);
  await screen.findByText('We could not reach OpenVisit. Please press Start again.');
  globalThis.fetch = answering;
  await userEvent.click(start);
  await waitFor(() => expect(left).toEqual(['/second-factor']));
});
