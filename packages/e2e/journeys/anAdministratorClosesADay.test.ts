import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ask } from '../src/browser/ask.ts';
import { deskOf, openBrowser, phoneOf } from '../src/browser/screens.ts';
import { goTo } from '../src/browser/title.ts';
import { anAdministratorOf, sharedProduct } from '../src/shared/people.ts';

const riverbend = 'Riverbend County Jail';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

interface Booked {
  id: string;
  startsAt: string;
  kind: string;
  durationMinutes: number;
  facility: { id: string; timeZone: string };
  homeUser: { givenName: string; familyName: string };
  incarceratedPerson: { id: string };
  visitors: { id: string; isHomeUser: boolean }[];
}

/** The last of the coming visits of somebody whom the demo world knows: far from what other journeys book. */
async function aBookedVisit(desk: Page): Promise<Booked> {
  const { visits } = await ask<{ visits: { nodes: Booked[] } }>(
    desk,
    `{ visits(filter: { phase: COMING, statuses: [SCHEDULED] }, first: 50) { nodes {
      id startsAt kind durationMinutes facility { id timeZone } homeUser { givenName familyName }
      incarceratedPerson { id } visitors { id isHomeUser } } } }`,
  );
  const visit = visits.nodes.findLast(each => familyOf(each));
  if (!visit) throw new Error('Nobody known has a booked visit.');
  return visit;
}

const familyOf = ({ homeUser }: Booked) =>
  sharedProduct().people.find(({ name }) => name === `${homeUser.givenName} ${homeUser.familyName}`);

/** How that day stands for the family that booked it. */
async function dayOf(phone: Page, visit: Booked, day: string): Promise<string | undefined> {
  const { openTimes } = await ask<{ openTimes: { state: string; times: object[] }[] }>(
    phone,
    `query ($facilityId: ID!, $incarceratedPersonId: ID!, $kind: VisitKind!, $durationMinutes: Int!, $day: Date!, $visitId: ID!) {
      openTimes(facilityId: $facilityId, incarceratedPersonId: $incarceratedPersonId, kind: $kind,
        durationMinutes: $durationMinutes, from: $day, to: $day, guestIds: [], forVisitId: $visitId) { state times { startsAt } } }`,
    {
      facilityId: visit.facility.id,
      incarceratedPersonId: visit.incarceratedPerson.id,
      kind: visit.kind,
      durationMinutes: visit.durationMinutes,
      visitId: visit.id,
      day,
    },
  );
  return openTimes[0]?.times.length === 0 ? openTimes[0].state : 'OPEN';
}

it('tells an administrator which booked visit a closed day hits, and the family finds no time on it then', async () => {
  const administrator = await deskOf(browser, anAdministratorOf(riverbend));
  await goTo(administrator, '/administration/closed');
  const visit = await aBookedVisit(administrator);
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: visit.facility.timeZone }).format(new Date(visit.startsAt));
  const phone = await phoneOf(browser, familyOf(visit)!);
  expect(await dayOf(phone, visit, day)).toBe('OPEN');

  await administrator.getByRole('button', { name: 'Add a closed time' }).click();
  await administrator.getByLabel('First day').fill(day);
  await administrator.getByLabel('Last day').fill(day);
  await administrator.getByLabel('Reason', { exact: true }).selectOption({ label: 'Lockdown' });
  const hits = administrator.getByRole('region', { name: 'What this changes for booked visits' });
  await hits.getByText(/falls? into this/).waitFor();
  await hits.locator(`a[href$="${visit.id}"]`).waitFor();
  await administrator.getByRole('button', { name: 'Save', exact: true }).click();
  // The form goes once it is saved; other closed times stand below it before.
  await administrator.getByRole('button', { name: 'Add a closed time' }).waitFor();

  expect(await dayOf(phone, visit, day)).toBe('CLOSED');
});
