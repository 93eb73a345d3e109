import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice } from '../../../testing/administrators.ts';
import { riverbend } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const first = {
  __typename: 'VisitingPolicy',
  version: 1,
  effectiveFrom: '2000-01-01',
  kindsOffered: ['REMOTE', 'ONSITE'],
  durations: [20, 30],
  startEveryMinutes: 15,
  noticeMinMinutes: 1440,
  noticeMaxDays: 28,
  cancelCutoffMinutes: 720,
  holdMinutes: 10,
  weeklyQuotaPerson: 3,
  weeklyQuotaVisitor: 3,
  maxVisitors: 4,
  adultAge: 18,
  minimumGuestAge: 0,
  bufferMinutes: 5,
  joinEarlyMinutes: 10,
  noShowGraceMinutes: 10,
  visitApproval: 'AUTO',
  pairApprovalRequired: false,
  familiesMayReschedule: true,
  recordedByDefault: true,
  ratePerMinute: { cents: 0 },
  payer: 'FACILITY',
  createdAt: '2000-01-01T00:00:00.000Z',
  createdBy: null as object | null,
};
const toCome = {
  ...first,
  version: 2,
  effectiveFrom: '2999-01-01',
  durations: [60],
  createdBy: { id: 's9', givenName: 'Beverly', familyName: 'Ashdown' },
};

function aPolicy() {
  const sent: object[] = [];
  const resolvers = anAdministratorsOffice({
    Query: {
      facility: () => ({ ...riverbend, visitingPolicies: [toCome, first] }),
      visitsHitBy: () => ({ count: 0, visits: [] }),
    },
    Mutation: {
      saveVisitingPolicy: (_: unknown, { input }: { input: object }) => {
        sent.push(input);
        return { ...first, version: 3 };
      },
    },
  });
  return { sent, open: () => renderAt('/administration/policy', resolvers) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
async function write(name: RegExp, text: string) {
  const box = await screen.findByRole('textbox', { name });
  await userEvent.clear(box);
  await userEvent.type(box, text);
}

it('shows what counts now, and what is to come', async () => {
  await aPolicy().open();
  const coming = (await screen.findByText('Version 2')).closest('li');
  const now = screen.getByText('Version 1').closest('li');
  expect(coming!.textContent).toMatch(/Version 2.*To come/);
  expect(now!.textContent).toMatch(/Version 1.*In force.*Lengths, in minutes20, 30/);
});

it('saves a new version that begins with what counts now', async () => {
  const { open, sent } = aPolicy();
  await open();
  await press('Write a new version');
  await write(/^Lengths/, '45, 20 45');
  await press('Save');
  await screen.findByRole('button', { name: 'Write a new version' });
  expect(sent).toMatchObject([
    { durations: [45, 20], noticeMinMinutes: 1440, rateCentsPerMinute: 0, payer: 'FACILITY' },
  ]);
});

it('says what to fix: no length, a shortest notice above the longest, a guest older than an adult', async () => {
  const { open, sent } = aPolicy();
  await open();
  await press('Write a new version');
  await write(/^Lengths/, '0, 10000');
  await write(/^Longest notice/, '1');
  await write(/^Youngest age/, '20');
  await press('Save');
  const wrong = within(screen.getByRole('alert')).getAllByRole('link');
  expect(wrong.map(({ textContent }) => textContent)).toEqual([
    'Enter lengths from 5 to 480 minutes in steps of 5, with commas.',
    'The shortest notice must be less than the longest.',
    'A guest need not be older than an adult.',
  ]);
  expect(sent).toEqual([]);
});
