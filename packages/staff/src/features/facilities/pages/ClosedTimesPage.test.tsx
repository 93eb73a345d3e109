import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice } from '../../../testing/administrators.ts';
import { riverbend } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';
import { aPlace, aVisit, lockdown, unitB } from '../../../testing/visiting.ts';

/** A server that keeps closed times; each new one hits the visits given. */
function aFacility(hit: object[] = [], untilAsked: Promise<unknown> = Promise.resolve()) {
  const blackouts: object[] = [];
  const saved: object[] = [];
  const asked: unknown[] = [];
  const facility = () => ({ ...riverbend, housingUnits: [unitB], terminals: [aPlace()], blackouts });
  const resolvers = anAdministratorsOffice({
    Query: {
      facility,
      reasons: () => [lockdown],
      async visitsHitBy(_: unknown, { change }: { change: unknown }) {
        asked.push(change);
        await untilAsked;
        return { count: hit.length, visits: hit };
      },
    },
    Mutation: {
      saveBlackout(_: unknown, { input }: { input: { startsAt: string; endsAt: string } }) {
        saved.push(input);
        const { startsAt, endsAt } = input;
        blackouts.push({ id: 'b1', version: 1, startsAt, endsAt, reason: lockdown });
        return { __typename: 'Blackout', ...blackouts.at(-1) };
      },
    },
  });
  return { resolvers, saved, asked };
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

async function open(resolvers: object) {
  await renderAt('/administration/closed', resolvers as never);
  await userEvent.click(await screen.findByRole('button', { name: 'Add a closed time' }));
  await screen.findByRole('option', { name: 'Lockdown' });
}

it('closes whole days of the facility’s calendar, from midnight to midnight there', async () => {
  const { resolvers, saved, asked } = aFacility();
  await open(resolvers);
  type('First day', '2036-11-27');
  type('Last day', '2036-11-28');
  await userEvent.selectOptions(screen.getByLabelText('Reason'), 'Lockdown');
  screen.getByText('Families read: There is a lockdown.');
  await screen.findByText('No booked visit is touched.');
  await save();
  await screen.findByText(/Nov 27, 2036, 12:00.am to Nov 29, 2036, 12:00.am/);
  const times = { startsAt: '2036-11-27T07:00:00.000Z', endsAt: '2036-11-29T07:00:00.000Z' };
  expect(saved).toMatchObject([{ facilityId: 'f1', ...times, reasonCode: 'LOCKDOWN', housingUnitId: null }]);
  expect(asked.at(-1)).toMatchObject({ blackout: { facilityId: 'f1', ...times } });
});

it('tells which booked visits it hits before anything is saved, even to somebody who presses at once', async () => {
  const pressed = Promise.withResolvers<void>();
  const { resolvers, saved } = aFacility([aVisit()], pressed.promise);
  await open(resolvers);
  type('First day', '2036-11-28');
  await userEvent.selectOptions(screen.getByLabelText('Reason'), 'Lockdown');
  await save();
  pressed.resolve();
  const hits = await screen.findByRole('region', { name: 'What this changes for booked visits' });
  await within(hits).findByText('1 booked visit falls into this.');
  within(hits).getByText('Elena Vargas visits Daniel Vargas');
  expect(within(hits).getByRole('link').getAttribute('href')).toBe('/visits/of/v1');
  await waitFor(() => expect(document.activeElement).toBe(hits));
  expect(saved).toEqual([]);
  await save();
  await screen.findByRole('button', { name: /^Remove/ });
  expect(saved).toHaveLength(1);
});

it('says what to fix, each at its box: the end before the start, no unit, no reason', async () => {
  const { resolvers, saved } = aFacility();
  await open(resolvers);
  await userEvent.click(screen.getByRole('radio', { name: 'One unit' }));
  type('First day', '2036-11-28');
  type('Last day', '2036-11-20');
  await save();
  const faults = within(screen.getByRole('alert')).getAllByRole('link');
  expect(faults.map(({ textContent }) => textContent)).toEqual([
    'Choose the unit.',
    'The end is before the start.',
    'Choose a reason.',
  ]);
  expect(saved).toEqual([]);
});

it('refuses a time that the clocks leave out in spring', async () => {
  const { resolvers } = aFacility();
  await open(resolvers);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Whole days' }));
  const [from] = screen.getAllByLabelText('Day');
  const [clock] = screen.getAllByLabelText('Time');
  fireEvent.change(from!, { target: { value: '2036-03-09' } });
  fireEvent.change(clock!, { target: { value: '02:30' } });
  await save();
  screen.getByRole('link', { name: 'The clocks change that night. This time does not exist.' });
});
