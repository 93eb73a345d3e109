import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOffice } from '../../../testing/office.ts';
import { raymondSoto, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';
import { aVisit, aVisitEvent, lockdown, type TestVisit } from '../../../testing/visiting.ts';

type Input = Record<string, unknown>;

/** A server with one visit, which answers each mutation as told, and can tell what happened elsewhere. */
function aDay(visit: TestVisit, answer: (input: Input) => object = () => visit) {
  const sent: Input[] = [];
  const told: object[] = [];
  let wake: (() => void) | undefined;
  const take = (_: unknown, { input }: { input: Input }) => {
    sent.push(input);
    return answer(input);
  };
  async function* news() {
    for (;;) {
      while (told.length > 0) yield { visitChanged: told.shift() };
      await new Promise<void>(resolve => (wake = resolve));
    }
  }
  const { resolvers } = anOffice([]);
  const day = (date: string, times: string[]) => ({
    date,
    state: times.length > 0 ? 'OPEN' : 'FULL',
    times: times.map(startsAt => ({ startsAt, endsAt: startsAt, utcOffset: '-07:00' })),
  });
  return {
    sent,
    tell(changed: object) {
      told.push(changed);
      wake?.();
    },
    resolvers: {
      ...resolvers,
      Query: {
        ...(resolvers.Query as object),
        visit: () => visit,
        reasons: () => [lockdown],
        openTimes: () => [
          day('2036-11-28', []),
          day('2036-11-29', ['2036-11-29T17:00:00.000Z', '2036-11-29T17:30:00.000Z']),
        ],
      },
      Mutation: { approveVisit: take, declineVisit: take, cancelVisit: take, rescheduleVisit: take },
      Subscription: { ...(resolvers.Subscription as object), visitChanged: { subscribe: news } },
    },
  };
}

const open = ({ resolvers }: ReturnType<typeof aDay>) => renderAt('/visits/of/v1', resolvers as never);
const requested = (own: object = {}) =>
  aVisit({ status: 'REQUESTED', availableActions: ['APPROVE', 'DECLINE'], flags: ['PERSON_REVIEWED'], ...own });

it('shows a visit with its ages, its place, and what happened', async () => {
  await open(
    aDay(
      aVisit({
        history: [
          aVisitEvent('CONFIRM', 2, { by: 'HOME_USER' }),
          aVisitEvent('RESCHEDULE', 3, {
            by: 'STAFF',
            staffMember: raymondSoto,
            previousStartsAt: '2036-11-27T17:30:00Z',
            officerNote: 'The family called.',
          }),
        ],
      }),
    ),
  );
  await screen.findByRole('heading', { level: 1, name: 'Elena Vargas visits Daniel Vargas' });
  screen.getByText('9 years old that day');
  screen.getByText(/Video, B2, Riverbend County Jail/);
  screen.getByText('7K3M-9QPD');
  const history = within(screen.getByRole('list', { name: 'What happened' }));
  history.getByText('R. Soto moved it');
  history.getByText(/It was Nov 27, 2036, 10:30.am. Now it is Nov 28, 2036, 10:30.am./);
  history.getByText('The family called.');
});

it('approves by the keyboard what waits, and says who reads it', async () => {
  const day = aDay(requested(), () => aVisit({ version: 3 }));
  await open(day);
  await screen.findByText('Visits of this person are looked at first.');
  await userEvent.keyboard('a');
  await userEvent.click(screen.getByRole('button', { name: 'Book this visit' }));
  await screen.findByText('The visit is booked.');
  expect(day.sent).toMatchObject([{ visitId: 'v1', version: 2 }]);
  screen.getByRole('radio', { name: /Move/ });
  expect(screen.queryByRole('radio', { name: /Approve/ })).toBeNull();
});

it('names every rule that stands against it now', async () => {
  const refusals = [
    { rule: 'PERSON_BUSY', message: 'No.' },
    { rule: 'BLACKED_OUT', message: 'No.' },
  ];
  const day = aDay(requested(), () => ({ __typename: 'VisitNotPossible', message: 'No.', refusals }));
  await open(day);
  await userEvent.click(await screen.findByRole('radio', { name: /Approve/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Book this visit' }));
  await screen.findByText('The person is busy then.');
  screen.getByText('The facility is closed then.');
});

it('cancels with a reason and the words that the family reads, once for a repeated try', async () => {
  let tries = 0;
  const cancelled = aVisit({ version: 3, status: 'CANCELLED', availableActions: [], reasons: [lockdown] });
  const day = aDay(aVisit(), () => {
    if (tries++ === 0) throw new Error('The answer was lost.');
    return cancelled;
  });
  await open(day);
  await userEvent.click(await screen.findByRole('radio', { name: /Cancel visit/ }));
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Cancel this visit' }));
  await press();
  screen.getByRole('link', { name: 'Choose at least one reason.' });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lockdown' }));
  await userEvent.type(screen.getByLabelText('Message to Elena'), 'We are sorry.');
  const letter = within(screen.getByRole('region', { name: 'What Elena reads' }));
  letter.getByText('There is a lockdown. Choose another day.');
  letter.getByText('We are sorry.');

  await press();
  await screen.findByText(/What you typed is kept/);
  await press();
  await screen.findByText('The visit is cancelled.');
  expect(day.sent[0]).toMatchObject({ version: 2, reasonCodes: ['LOCKDOWN'], publicMessage: 'We are sorry.' });
  expect(day.sent[1]).toEqual(day.sent[0]);
});

it('moves a visit to one of the times that are free', async () => {
  const day = aDay(aVisit(), () => aVisit({ version: 3, startsAt: '2036-11-29T17:30:00.000Z' }));
  await open(day);
  await userEvent.click(await screen.findByRole('radio', { name: /Move/ }));
  await userEvent.click(await screen.findByRole('radio', { name: /10:30.am/ }));
  screen.getByText(/It was Nov 28/);
  await userEvent.click(screen.getByRole('button', { name: 'Move this visit' }));
  await screen.findByText('The visit is moved.');
  expect(day.sent).toMatchObject([{ version: 2, startsAt: '2036-11-29T17:30:00.000Z' }]);
});

it('says who was first, and sends nothing of one’s own', async () => {
  const won = aVisit({
    version: 3,
    history: [aVisitEvent('APPROVE', 3, { by: 'STAFF', staffMember: raymondSoto })],
  });
  await open(aDay(requested(), () => ({ __typename: 'VisitChanged', message: 'No.', visit: won })));
  await userEvent.click(await screen.findByRole('radio', { name: /Decline/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Lockdown' }));
  await userEvent.click(screen.getByRole('button', { name: 'Do not book it' }));
  await screen.findByText('Nothing of yours was sent.', { exact: false });
  screen.getByText(/R\. Soto approved it, Nov 20/, { selector: '.note *' });
});

it('follows what happens elsewhere while it is open', async () => {
  const day = aDay(aVisit());
  await open(day);
  await screen.findByText('Booked');
  day.tell(
    aVisit({
      version: 3,
      status: 'CANCELLED',
      availableActions: [],
      history: [aVisitEvent('CANCEL', 3, { by: 'STAFF', staffMember: theresaTran })],
    }),
  );
  await screen.findByText('Cancelled');
  screen.getByText('There is nothing to do now.');
});
