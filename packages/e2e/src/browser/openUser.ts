import type { Page } from 'playwright-core';
import type { DemoPerson } from '../product/product.ts';

/** Administration, Users, search, edit: as an officer gets to a family's account. */
export async function openUser(desk: Page, { name }: Pick<DemoPerson, 'name'>): Promise<void> {
  await desk.getByRole('link', { name: 'Administration' }).click();
  await desk.getByRole('searchbox').fill(name);
  await desk.getByRole('row').nth(2).waitFor({ state: 'detached' }); // the list has narrowed to one
  await desk.getByRole('link', { name: `Edit ${name}` }).click();
  await desk.getByRole('heading', { level: 1, name }).waitFor();
}
