import type { SignedInContext } from '../../../shared/context.ts';
import { uuidPattern } from '../../../shared/page.ts';
import { notFound } from '../../../shared/refuse.ts';
import type { ApiClient } from '../apiClient.entity.ts';
import { loadApiClient } from '../loadApiClient.ts';
import { KeyOfOtherFacility } from './apiKeys.inputs.ts';

/** A program as it is now. @throws NOT_FOUND, also for one that shares no facility with the viewer */
export async function loadApiClientToChange(
  context: SignedInContext,
  id: string,
): Promise<ApiClient | KeyOfOtherFacility> {
  const client = uuidPattern.test(id) ? await loadApiClient(context, id) : null;
  if (!client) throw notFound();
  return client.facilityIds.every(facility => context.viewer.facilityIds.includes(facility))
    ? client
    : new KeyOfOtherFacility();
}
