import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice } from '../../../testing/administrators.ts';
import { riverbend } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const pod = { __typename: 'HousingUnit', id: 'u1', name: 'A Pod' };
const friday = {
  __typename: 'VisitingHours',
  id: 'h1',
  version: 1,
  kind: 'REMOTE',
  weekday: 5,
  opens: '18:00',
  closes: '00:30',
  validFrom: '2025-01-01',
  validTo: null as string | null,
  housingUnits: [pod],
};

/** A facility that is open on Friday nights; `hit` booked visits stand in what changes. */
function aWeek({ hit = 0, answer = undefined as object | undefined } = {}) {
  let week = [friday];
  const sent: object[] = [];
  const facility = () => ({ ...riverbend, housingUnits: [pod], visitingHours: week });
  const resolvers = anAdministratorsOffice({
    Query: { facility, visitsHitBy: () => ({ count: hit, visits: [] }) },
    Mutation: {
      saveVisitingHours: (_: unknown, { input }: { input: object }) => {
        sent.push(input);
        return answer ?? { __typename: 'VisitingHoursSaved', visitingHours: [friday] };
      },
      removeVisitingHours: (_: unknown, { input }: { input: { id: string } }) => {
        week = week.filter(({ id }) => id !== input.id);
        return { __typename: 'VisitingHoursRemoved', id: input.id };
      },
    },
  });
  return { sent, open: () => renderAt('/administration/hours', resolvers) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

it('shows the week by day, over midnight too', async () => {
  await aWeek().open();
  const row = await screen.findByRole('row', { name: /Friday/ });
  expect(row.textContent).toMatch(/6:00\spm to 12:30\sam the next day.*A Pod/);
  expect(screen.getByRole('row', { name: /Monday/ }).textContent).toMatch(/Closed.*Closed/);
});

it('adds hours on two days at once', async () => {
  const { open, sent } = aWeek();
  await open();
  await press('Add hours');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tuesday' }));
  await userEvent.type(screen.getByLabelText('Opens'), '09:00');
  await userEvent.type(screen.getByLabelText(/^Closes/), '11:30');
  await press('Save');
  await screen.findByRole('button', { name: 'Add hours' });
  expect(sent).toMatchObject([
    { kind: 'REMOTE', weekdays: [1, 2], opens: '09:00', closes: '11:30', housingUnitIds: [], validTo: null },
  ]);
});

it('says what to fix before anything is sent, and which hours are in the way', async () => {
  const { open, sent } = aWeek({ answer: { __typename: 'HoursOverlap', message: 'No.', visitingHours: [friday] } });
  await open();
  await press('Add hours');
  await press('Save');
  const wrong = within(screen.getByRole('alert')).getAllByRole('link');
  expect(wrong.map(({ textContent }) => textContent)).toEqual([
    'Tick at least one day.',
    'Enter when it opens.',
    'Enter when it closes.',
  ]);
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Friday' }));
  await userEvent.type(screen.getByLabelText('Opens'), '19:00');
  await userEvent.type(screen.getByLabelText(/^Closes/), '20:00');
  await press('Save');
  expect(await screen.findByRole('link', { name: /Other hours are set then: Friday, 6:00/ })).toBeTruthy();
});

it('removes hours after it told how many booked visits are in them', async () => {
  const { open } = aWeek({ hit: 2 });
  await open();
  await press('Remove Friday, 6:00\u00a0pm to 12:30\u00a0am the next day');
  await screen.findByText(/2 booked visits/);
  await press('Remove them');
  expect(await screen.findByText('No hours yet')).toBeTruthy();
});
