import type { LiveEvent, LiveNews, LiveUpdates } from '../shared/pubSub.ts';
import type { Notice } from './tellScreens.ts';

/** Hands a notice to the subscriptions of this process: to the facility's staff, and to the home user's own screens. */
export function publishNotice(liveUpdates: LiveUpdates, { about, ...news }: Notice): void {
  if (about === 'accessRequest')
    tell(liveUpdates, 'ACCESS_REQUEST_CHANGED', news as LiveNews['ACCESS_REQUEST_CHANGED']);
  if (about === 'relationship') tell(liveUpdates, 'RELATIONSHIP_CHANGED', news as LiveNews['RELATIONSHIP_CHANGED']);
  if (about === 'visit') tell(liveUpdates, 'VISIT_CHANGED', news as LiveNews['VISIT_CHANGED']);
}

function tell<Event extends LiveEvent>(liveUpdates: LiveUpdates, event: Event, news: LiveNews[Event]): void {
  liveUpdates.publish(event, `facility:${news.facilityId}`, news);
  liveUpdates.publish(event, `homeUser:${news.homeUserId}`, news);
}
