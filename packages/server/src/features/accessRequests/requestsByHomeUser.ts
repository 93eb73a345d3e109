import { batchPerOperation } from '../../shared/batch.ts';
import type { AccessRequest } from './accessRequest.entity.ts';
import { asAccessRequest, selectAccessRequests } from './accessRequest.rows.ts';

/** The requests of many home users, newest first, in one statement. */
export const requestsByHomeUser = batchPerOperation<string, AccessRequest[]>(async ({ db, viewer }, homeUserIds) => {
  const rows = await db.query<object>(
    `${selectAccessRequests(viewer!)} WHERE r.home_user_id = ANY($1) ORDER BY r.requested_at DESC, r.id DESC`,
    [homeUserIds],
    'requestsByHomeUsers',
  );
  const requests = rows.map(asAccessRequest);
  return homeUserIds.map(id => [id, requests.filter(({ homeUserId }) => homeUserId === id)] as const);
}, []);
