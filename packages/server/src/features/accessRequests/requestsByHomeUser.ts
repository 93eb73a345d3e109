import DataLoader from 'dataloader';
import type { SignedInContext } from '../../shared/context.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { asAccessRequest, selectAccessRequests } from './accessRequest.rows.ts';

const mostPerPerson = 20;

/** The newest requests of many home users in one statement: a list of people costs two statements, not one each. */
export function requestsByHomeUser(context: SignedInContext): DataLoader<string, AccessRequest[]> {
  const loader =
    (context.loaders.get(requestsByHomeUser) as DataLoader<string, AccessRequest[]> | undefined) ?? make(context);
  context.loaders.set(requestsByHomeUser, loader);
  return loader;
}

const make = ({ db, viewer }: SignedInContext) =>
  new DataLoader<string, AccessRequest[]>(async ids => {
    const rows = await db.query<object>(
      `${selectAccessRequests(viewer)} WHERE r.home_user_id = ANY($1) ORDER BY r.requested_at DESC, r.id DESC`,
      [ids],
      'requestsByHomeUser',
    );
    const requests = rows.map(asAccessRequest);
    return ids.map(id => requests.filter(({ homeUserId }) => homeUserId === id).slice(0, mostPerPerson + 1));
  });
