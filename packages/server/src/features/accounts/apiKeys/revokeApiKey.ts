import type { SignedInContext } from '../../../shared/context.ts';
import { KeyOfOtherFacility, type RevokeApiKeyInput, type RevokeApiKeyResult } from './apiKeys.inputs.ts';
import { loadApiClientToChange } from './loadApiClientToChange.ts';

/** Ends all keys of a program with the commit, and closes its sockets. Revoking twice changes nothing. */
export async function revokeApiKey(
  context: SignedInContext,
  { apiClientId }: RevokeApiKeyInput,
): Promise<typeof RevokeApiKeyResult> {
  const { db, now, announce } = context;
  const client = await loadApiClientToChange(context, apiClientId);
  if (client instanceof KeyOfOtherFacility) return client;

  const [ended] = await db.query<{ keyIds: string[] | null }>('SELECT revoke_api_key($1, $2) AS "keyIds"', [
    client.id,
    now(),
  ]);
  const keyIds = ended?.keyIds;
  if (!keyIds) return client;
  announce({ type: 'API_KEY_REVOKED', apiClientId: client.id, facilityId: client.facilityIds[0]!, keyIds });
  return Object.assign(client, { revokedAt: now() });
}
