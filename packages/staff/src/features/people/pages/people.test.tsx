import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAdministratorsOffice } from '../../../testing/administrators.ts';
import { aHomeUser, riverbend, theresaTran } from '../../../testing/people.ts';
import { renderAt } from '../../../testing/renderAt.tsx';

const unit = { __typename: 'HousingUnit', id: 'u1', name: 'Unit A', version: 1 };
const facility = { ...riverbend, housingUnits: [unit] };

const aPerson = (own: object = {}) => ({
  __typename: 'IncarceratedPerson',
  id: 'p1',
  version: 3,
  personNumber: 'R-1042',
  givenName: 'Daniel',
  familyName: 'Reyes',
  dateOfBirth: '1991-04-17',
  status: 'HERE',
  leftAt: null,
  transferredTo: null,
  privilegesSuspendedFrom: null,
  privilegesSuspendedUntil: null,
  reviewVisits: false,
  officerNote: null,
  facility,
  housingUnit: unit,
  commitments: [] as object[],
  keepAparts: [] as object[],
  bans: [] as object[],
  relationships: [] as object[],
  ...own,
});

const aRelationship = (own: object = {}) => ({
  __typename: 'Relationship',
  id: 'r1',
  version: 1,
  status: 'PENDING',
  kind: 'ATTORNEY',
  relation: 'ATTORNEY',
  requestedAt: '2026-11-21T14:36:00Z',
  reviewVisits: false,
  officerNote: null,
  availableActions: ['APPROVE', 'DENY'],
  facility,
  homeUser: aHomeUser(),
  incarceratedPerson: aPerson(),
  ...own,
});

const page = (nodes: object[]) => ({ nodes, pageInfo: { hasNextPage: false, endCursor: null } });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

/** An office with this person, and what is sent about them. */
function anOffice(person = aPerson(), viewer?: typeof theresaTran, hits: object[] = []) {
  const sent: { name: string; input: Record<string, unknown> }[] = [];
  const take =
    (name: string, answer: object) =>
    (_: unknown, { input }: { input: Record<string, unknown> }) => {
      sent.push({ name, input: { ...input } });
      return answer;
    };
  const resolvers = anAdministratorsOffice(
    {
      Query: {
        incarceratedPeople: (_: unknown, { search }: { search?: string }) => page(search === 'nobody' ? [] : [person]),
        incarceratedPerson: () => person,
        facility: () => facility,
        relationships: () => page([aRelationship()]),
        visitsHitBy: () => ({ count: hits.length, visits: hits }),
      },
      Mutation: {
        releasePerson: take('releasePerson', { ...person, status: 'RELEASED', version: 4 }),
        saveIncarceratedPerson: take('saveIncarceratedPerson', {
          __typename: 'InvalidInput',
          message: 'No.',
          fields: [{ path: 'personNumber', code: 'TAKEN', message: 'No.' }],
        }),
        addCommitment: take('addCommitment', { __typename: 'Commitment', id: 'c1' }),
        approveRelationship: take('approveRelationship', {
          ...aRelationship(),
          version: 2,
          status: 'APPROVED',
          availableActions: [],
        }),
        denyRelationship: take('denyRelationship', {
          __typename: 'RelationshipChanged',
          message: 'Raymond Soto approved this first.',
          relationship: { ...aRelationship(), version: 2, status: 'APPROVED', availableActions: [] },
        }),
      },
    },
    viewer,
  );
  const quiet = { subscribe: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }) };
  return {
    resolvers: { ...resolvers, Subscription: { accessRequestChanged: quiet, relationshipChanged: quiet } },
    sent,
  };
}

it('finds somebody by a part of the name, and says so where there is nobody', async () => {
  const { here } = await renderAt('/administration/people', anOffice().resolvers);
  await screen.findByRole('link', { name: 'Reyes, Daniel' });
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name or number' }), 'nobody{Enter}');
  await screen.findByText('Nobody was found');
  expect(here()).toBe('/administration/people?search=nobody');
});

it('says what a release does to booked visits before it is done', async () => {
  const { resolvers, sent } = anOffice();
  await renderAt('/administration/people/p1', resolvers);
  await screen.findByRole('heading', { level: 1, name: 'Daniel Reyes' });
  await press('Release');
  const dialog = within(await screen.findByRole('dialog', { name: 'Release Daniel Reyes?' }));
  await dialog.findByText('No booked visit is touched.');
  await userEvent.click(dialog.getByRole('button', { name: 'Release' }));
  expect(sent).toEqual([{ name: 'releasePerson', input: { incarceratedPersonId: 'p1', version: 3 } }]);
});

it('asks for both ends of a commitment before it is sent', async () => {
  const { resolvers, sent } = anOffice();
  await renderAt('/administration/people/p1', resolvers);
  await press('Add a commitment');
  const dialog = within(await screen.findByRole('dialog', { name: 'Where Daniel Reyes has to be' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(dialog.getAllByText('Enter a day and a time that the clock shows.')).toHaveLength(2);
  expect(sent).toEqual([]);
});

it('shows what the server finds wrong beside the box', async () => {
  await renderAt('/administration/people/new?facility=f1', anOffice().resolvers);
  await userEvent.type(await screen.findByRole('textbox', { name: 'First name' }), 'Omar');
  await userEvent.type(screen.getByRole('textbox', { name: 'Last name' }), 'Diaz');
  await userEvent.type(screen.getByRole('textbox', { name: 'Number' }), 'R-1042');
  await userEvent.type(screen.getByLabelText('Date of birth'), '1990-01-01');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Housing unit/ }), 'Unit A');
  await press('Save');
  expect(await screen.findAllByText('Another person has this number.')).not.toHaveLength(0);
});

it('lets officers read whom somebody is kept apart from, and administrators decide it', async () => {
  const other = aPerson({ id: 'p2', givenName: 'Omar', familyName: 'Diaz' });
  const keepApart = {
    __typename: 'KeepApart',
    id: 'k1',
    startsAt: '2026-11-01T10:00:00Z',
    endsAt: null,
    officerNote: 'A fight',
    other,
  };
  await renderAt('/administration/people/p1', anOffice(aPerson({ keepAparts: [keepApart] }), theresaTran).resolvers);
  await screen.findByRole('link', { name: 'Omar Diaz' });
  expect(screen.queryByRole('button', { name: 'Lift: Omar Diaz' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Keep apart from somebody' })).toBeNull();
});

it('approves whoever waits to visit', async () => {
  const { resolvers, sent } = anOffice();
  await renderAt('/administration/relationships', resolvers);
  await press('Approve: Elena Vargas may visit Daniel Reyes');
  await screen.findByText('May visit');
  expect(sent).toEqual([{ name: 'approveRelationship', input: { relationshipId: 'r1', version: 1 } }]);
});

it('says that a colleague was first', async () => {
  await renderAt('/administration/relationships', anOffice().resolvers);
  await press('Deny: Elena Vargas may not visit Daniel Reyes');
  await screen.findByText('A colleague was first. This is how it stands now.');
  screen.getByText('May visit');
});
