import type { Listener } from '../shared/events.ts';
import type { AccessRequestNews, RelationshipNews, VisitNews } from '../shared/pubSub.ts';

/** The one channel on which every server process hears what was committed. */
export const channel = 'openvisit';

/** What leaves with the commit: ids only, well under the 8,000 bytes of a notification. */
export type Notice =
  | ({ about: 'accessRequest' } & AccessRequestNews)
  | ({ about: 'relationship' } & RelationshipNews)
  | ({ about: 'visit' } & VisitNews)
  | { about: 'signedOut'; sessionIds: string[] };

/** Announces the change to every open screen; one notification per change, since they serialise commits. */
export const tellScreens: Listener = async ({ db }, event) => {
  for (const notice of noticesOf(event))
    await db.query('SELECT pg_notify($1, $2)', [channel, JSON.stringify(notice)], 'notify');
};

/** Of 36 letters each: what one notification carries with room to spare. */
const idsAtOnce = 100;

function noticesOf(event: Parameters<Listener>[1]): Notice[] {
  if (event.type === 'SIGNED_OUT')
    return Array.from({ length: Math.ceil(event.sessionIds.length / idsAtOnce) }, (_, i) => ({
      about: 'signedOut',
      sessionIds: event.sessionIds.slice(i * idsAtOnce, (i + 1) * idsAtOnce),
    }));
  if (event.type === 'API_KEY_REVOKED') return [{ about: 'signedOut', sessionIds: event.keyIds }];
  if ('relationshipId' in event) {
    const { relationshipId, facilityId, homeUserId, version } = event;
    return [{ about: 'relationship', relationshipId, facilityId, homeUserId, version }];
  }
  if ('visitId' in event) {
    const { visitId, facilityId, homeUserId, version } = event;
    return [{ about: 'visit', visitId, facilityId, homeUserId, version }];
  }
  if (!('accessRequestId' in event)) return [];
  const { accessRequestId, facilityId, homeUserId, version } = event;
  return [{ about: 'accessRequest', accessRequestId, facilityId, homeUserId, version }];
}
