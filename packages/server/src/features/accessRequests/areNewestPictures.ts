import type { SignedInContext } from '../../shared/context.ts';
import { documentsOf } from '../accounts/loadHomeUser.ts';
import type { AccessRequest } from './accessRequest.entity.ts';

/** Whether these are the newest pictures of a request's person, all of them: nobody decides on a picture they never saw. */
export async function areNewestPictures(
  context: SignedInContext,
  { homeUserId }: AccessRequest,
  documentIds: readonly string[],
): Promise<boolean> {
  const newest = (await documentsOf(context, homeUserId)).map(({ id }) => id);
  const seen = new Set(documentIds.map(id => id.toLowerCase()));
  return newest.length === seen.size && newest.every(id => seen.has(id));
}
