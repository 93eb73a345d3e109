import type { Browser, Page } from 'playwright-core';
import type { DemoPerson } from '../product/product.ts';
import { aHomeUser } from '../shared/people.ts';
import { aFacilityNotAsked, ask } from './ask.ts';
import { phoneOf } from './screens.ts';

interface Asking {
  person: DemoPerson;
  phone: Page;
  facility: { id: string; name: string };
  /** Of the new request. */
  id: string;
}

/** A home user with a request of this status elsewhere, who has just asked one more facility. */
export async function aPersonWhoAsks(browser: Browser, elsewhere: string): Promise<Asking> {
  const person = aHomeUser(elsewhere);
  const phone = await phoneOf(browser, person);
  const facility = await aFacilityNotAsked(phone);
  return { person, phone, facility, id: await askForAccess(phone, facility) };
}

/** Asks a facility as the home user of this page, and past its screen; answers with the request's id. */
export async function askForAccess(page: Page, { id }: { id: string }): Promise<string> {
  const mutation = `mutation ($input: RequestAccessInput!) { requestAccess(input: $input) { ... on AccessRequest { id } } }`;
  const input = { facilityId: id };
  return (await ask<{ requestAccess: { id: string } }>(page, mutation, { input })).requestAccess.id;
}

/** All that happened to a request, oldest first: the actions, `null` for the request itself. */
export async function actionsOn(page: Page, id: string): Promise<(string | null)[]> {
  const query = 'query ($id: ID!) { accessRequest(id: $id) { history { action } } }';
  type Answer = { accessRequest: { history: { action: string | null }[] } };
  return (await ask<Answer>(page, query, { id })).accessRequest.history.map(({ action }) => action);
}
