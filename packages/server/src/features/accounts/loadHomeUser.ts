import { batchPerOperation } from '../../shared/batch.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { uuidPattern } from '../../shared/page.ts';
import { asDocument, asHomeUser, documentColumns, homeUserColumns } from './account.rows.ts';
import type { Document } from './document.entity.ts';
import type { HomeUser } from './homeUser.entity.ts';

const byId = `SELECT ${homeUserColumns()} FROM home_users h WHERE h.id = $1`;
const newestDocuments = `SELECT ${documentColumns()} FROM documents d
  WHERE d.home_user_id = ANY($1) AND d.replaced_at IS NULL ORDER BY d.home_user_id, d.piece DESC`;

/** @returns nothing where there is no such person, or none that the viewer may see */
export async function loadHomeUser({ db }: SignedInContext, id: string): Promise<HomeUser | undefined> {
  if (!uuidPattern.test(id)) return undefined;
  return (await db.query<object>(byId, [id], 'homeUserById')).map(asHomeUser)[0];
}

/** The newest picture of each piece. */
export const documentsOf = batchPerOperation<string, Document[]>(async ({ db }, homeUserIds) => {
  const rows = await db.query<object>(newestDocuments, [homeUserIds], 'documentsOfHomeUsers');
  const documents = rows.map(asDocument);
  return homeUserIds.map(id => [id, documents.filter(({ homeUserId }) => homeUserId === id)] as const);
}, []);
