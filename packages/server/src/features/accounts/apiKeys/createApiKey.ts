import { randomUUID } from 'node:crypto';
import { days } from '../../../shared/clock.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { tidy } from '../../../shared/inputRules.ts';
import { wrong } from '../../../shared/problem.ts';
import { loadApiClient } from '../loadApiClient.ts';
import { ApiKeyMade, type CreateApiKeyInput, type CreateApiKeyResult } from './apiKeys.inputs.ts';
import { newApiKey } from './newApiKey.ts';

const usualDays = 365;

/** Gives a program a key to facilities that are all the administrator's own. */
export async function createApiKey(
  context: SignedInContext,
  { name, expiresInDays, ...input }: CreateApiKeyInput,
): Promise<typeof CreateApiKeyResult> {
  const { db, viewer, now, announce } = context;
  const facilityIds = [...new Set(input.facilityIds)];
  if (!facilityIds.every(id => viewer.facilityIds.includes(id)))
    return wrong('facilityIds', 'UNKNOWN', 'Choose among the facilities that are yours.');

  const [id, scopes, { key, prefix, hash }] = [randomUUID(), [...new Set(input.scopes)], newApiKey()];
  const expiresAt = new Date(now().getTime() + days(expiresInDays ?? usualDays));
  await db.execute(
    `INSERT INTO api_clients (id, name, key_hash, prefix, facility_ids, scopes, created_by, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, tidy(name), hash, prefix, facilityIds, scopes, viewer.accountId, now(), expiresAt],
  );
  announce({ type: 'API_KEY_MADE', apiClientId: id, facilityId: facilityIds[0]!, facilityIds, scopes });
  return new ApiKeyMade((await loadApiClient(context, id))!, key);
}
