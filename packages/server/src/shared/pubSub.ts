import { createPubSub } from '@graphql-yoga/subscription';

/** What an open screen is told: ids only; the row is read as the viewer who looks. */
export interface AccessRequestNews {
  accessRequestId: string;
  facilityId: string;
  homeUserId: string;
  version: number;
}

/** Hands what LISTEN hears to the subscriptions of this process. */
export const createLiveUpdates = () =>
  createPubSub<{ ACCESS_REQUEST_CHANGED: [topic: string, news: AccessRequestNews] }>();
export type LiveUpdates = ReturnType<typeof createLiveUpdates>;
