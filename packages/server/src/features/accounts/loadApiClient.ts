import { batchPerOperation } from '../../shared/batch.ts';
import { apiClientColumns, asApiClient } from './account.rows.ts';
import type { ApiClient } from './apiClient.entity.ts';

const statement = `SELECT ${apiClientColumns()} FROM api_clients c WHERE c.id = ANY($1)`;

/** A program, revoked ones too; those of a whole list are read in one statement. Null where it shares no facility with the viewer. */
export const loadApiClient = batchPerOperation<string, ApiClient | null>(async ({ db }, ids) => {
  const clients = (await db.query<object>(statement, [ids], 'apiClientsByIds')).map(asApiClient);
  return clients.map(client => [client.id, client] as const);
}, null);
