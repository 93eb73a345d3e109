import type { Page } from 'playwright-core';

interface Answer<Data> {
  data: Data;
  errors?: { message: string }[];
}

/** Asks the server as the person who is signed in on this page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, {
    headers: { 'x-openvisit': '1', origin: new URL(page.url()).origin },
    data: { query, variables },
  });
  const { data, errors }: Answer<Data> = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

interface Facility {
  id: string;
  name: string;
  state: string;
  stateName: string;
  myAccessRequest: { status: string } | null;
}

/** A facility that this home user has not asked. */
export async function aFacilityNotAsked(page: Page): Promise<Facility> {
  const { states } = await ask<{ states: { code: string }[] }>(page, '{ states { code } }');
  for (const { code } of states) {
    const query = `query ($state: String!) { facilities(state: $state) { id name state stateName myAccessRequest { status } } }`;
    const { facilities } = await ask<{ facilities: Facility[] }>(page, query, { state: code });
    const found = facilities.find(facility => !facility.myAccessRequest);
    if (found) return found;
  }
  throw new Error('This person has asked every facility.');
}
