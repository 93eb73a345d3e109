import type { LiveUpdates } from '../shared/pubSub.ts';
import type { Notice } from './tellScreens.ts';

/** Hands a notice to the subscriptions of this process: to the facility's staff, and to the home user's own screens. */
export function publishNotice(liveUpdates: LiveUpdates, notice: Notice): void {
  if (notice.about !== 'accessRequest') return;
  const { about: _, ...news } = notice;
  liveUpdates.publish('ACCESS_REQUEST_CHANGED', `facility:${news.facilityId}`, news);
  liveUpdates.publish('ACCESS_REQUEST_CHANGED', `homeUser:${news.homeUserId}`, news);
}
