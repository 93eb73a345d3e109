import type { Listener } from '../shared/events.ts';

/** The one channel on which every server process hears what was committed. */
export const channel = 'openvisit';

/** What leaves with the commit: ids only, well under the 8,000 bytes of a notification. */
export type Notice =
  | { about: 'accessRequest'; accessRequestId: string; facilityId: string; homeUserId: string; version: number }
  | { about: 'signedOut'; sessionIds: string[] };

/** Announces the change to every open screen; one notification per change, since they serialise commits. */
export const tellScreens: Listener = async ({ db }, event) => {
  const notice = noticeOf(event);
  if (notice) await db.query('SELECT pg_notify($1, $2)', [channel, JSON.stringify(notice)], 'notify');
};

function noticeOf(event: Parameters<Listener>[1]): Notice | undefined {
  if (event.type === 'SIGNED_OUT') return { about: 'signedOut', sessionIds: event.sessionIds };
  if (!('accessRequestId' in event)) return undefined;
  const { accessRequestId, facilityId, homeUserId, version } = event;
  return { about: 'accessRequest', accessRequestId, facilityId, homeUserId, version };
}
