import type { Page } from 'playwright-core';
import { eventually } from '../product/eventually.ts';
import type { DemoPerson } from '../product/product.ts';

/** Administration, Users, search, edit: as an officer gets to a family's account. */
export async function openUser(desk: Page, { name }: Pick<DemoPerson, 'name'>): Promise<void> {
  await desk.getByRole('link', { name: 'Administration' }).click();
  await desk.getByRole('searchbox').fill(name);
  await eventually(`${name} alone is found`, async () => {
    const [, ...found] = await desk.getByRole('row').allInnerTexts();
    return found.length === 1 && found[0]?.includes(name);
  });
  await desk.getByRole('link', { name: `Edit ${name}` }).click();
  await desk.getByRole('heading', { level: 1, name }).waitFor();
}
