import type { SignedInContext } from '../../../shared/context.ts';
import { loadApiClient } from '../loadApiClient.ts';
import { ApiKeyMade, KeyOfOtherFacility, KeyRevoked } from './apiKeys.inputs.ts';
import type { RotateApiKeyInput, RotateApiKeyResult } from './apiKeys.inputs.ts';
import { loadApiClientToChange } from './loadApiClientToChange.ts';
import { newApiKey } from './newApiKey.ts';

/** A new key for a program; the one before works for 24 hours more, so that the program can be told the new one in peace. */
export async function rotateApiKey(
  context: SignedInContext,
  { apiClientId }: RotateApiKeyInput,
): Promise<typeof RotateApiKeyResult> {
  const { db, now, announce, loaders } = context;
  const client = await loadApiClientToChange(context, apiClientId);
  if (client instanceof KeyOfOtherFacility) return client;

  const { key, prefix, hash } = newApiKey();
  const [row] = await db.query<{ rotated: boolean }>('SELECT rotate_api_key($1, $2, $3, $4) AS rotated', [
    client.id,
    hash,
    prefix,
    now(),
  ]);
  if (!row!.rotated) return new KeyRevoked();
  announce({ type: 'API_KEY_ROTATED', apiClientId: client.id, facilityId: client.facilityIds[0]! });
  loaders.clear();
  return new ApiKeyMade((await loadApiClient(context, client.id))!, key);
}
