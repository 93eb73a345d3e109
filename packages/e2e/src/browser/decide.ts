import type { Page } from 'playwright-core';
import { ask } from './ask.ts';

export interface RequestInBrief {
  id: string;
  reference: string;
  version: number;
  status: string;
  facility: { id: string; name: string };
}

const brief = 'id reference version status facility { id name }';

/** The newest request of the home user who is signed in on this page, of this status. */
export async function onlyRequestOf(page: Page, status: string): Promise<RequestInBrief> {
  const { viewer } = await ask<{ viewer: { accessRequests: { nodes: RequestInBrief[] } } }>(
    page,
    `{ viewer { ... on HomeUser { accessRequests(first: 20) { nodes { ${brief} } } } } }`,
  );
  const request = viewer.accessRequests.nodes.find(node => node.status === status);
  if (!request) throw new Error(`This person has no request that is ${status}.`);
  return request;
}

/** Decides as the officer who is signed in on this page, for journeys that are about something else. */
export async function decide(page: Page, mutation: string, id: string, more: object = {}): Promise<RequestInBrief> {
  const { accessRequest } = await ask<{ accessRequest: { version: number } }>(
    page,
    'query ($id: ID!) { accessRequest(id: $id) { version } }',
    { id },
  );
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const input = { accessRequestId: id, version: accessRequest.version, ...more };
  const { answer } = await ask<{ answer: RequestInBrief & { message?: string } }>(
    page,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ... on AccessRequest { ${brief} } ... on Problem { message } } }`,
    { input },
  );
  if (answer.message) throw new Error(`${mutation}: ${answer.message}`);
  return answer;
}
