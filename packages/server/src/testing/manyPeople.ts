import { createOwnDatabase } from './ownDatabase.ts';

/** A database of its own with a hundred thousand people (manyPeople.sql), as a busy one looks after its vacuum. */
export async function createManyPeople(): Promise<{ appUrl: string; end: () => Promise<void> }> {
  const after = ['VACUUM ANALYZE home_user_terms', 'VACUUM ANALYZE home_users'];
  const { urls, end } = await createOwnDatabase('many', 'manyPeople.sql', { after });
  return { appUrl: urls.app, end };
}
