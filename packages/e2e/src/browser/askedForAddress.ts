import type { Browser, Page } from 'playwright-core';
import { aHomeUser, anOfficerOf } from '../shared/people.ts';
import { decide, onlyRequestOf } from './decide.ts';
import { deskOf, phoneOf } from './screens.ts';

/** A home user whom the facility has just asked for their address, and nothing else. */
export async function aPersonAskedForAnAddress(browser: Browser): Promise<{ phone: Page; id: string }> {
  const person = aHomeUser('PENDING');
  const phone = await phoneOf(browser, person);
  const { id } = await onlyRequestOf(phone, 'PENDING');
  const desk = await deskOf(browser, anOfficerOf(person.facility));
  await decide(desk, 'askForInfo', id, { pieces: ['ADDRESS'] });
  return { phone, id };
}
