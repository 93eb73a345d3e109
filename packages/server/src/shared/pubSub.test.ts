import { expect, it } from '@jest/globals';
import { type AccessRequestNews, createLiveUpdates } from './pubSub.ts';

const news = (version: number): AccessRequestNews => ({
  accessRequestId: 'a request',
  facilityId: 'here',
  homeUserId: 'elena',
  version,
});

it('tells a screen of all its topics in order, also what came while it was busy', async () => {
  const updates = createLiveUpdates();
  const screen = updates.subscribe('ACCESS_REQUEST_CHANGED', ['facility:here', 'facility:there']);
  updates.publish('ACCESS_REQUEST_CHANGED', 'facility:here', news(2));
  updates.publish('ACCESS_REQUEST_CHANGED', 'facility:elsewhere', news(3));
  updates.publish('ACCESS_REQUEST_CHANGED', 'facility:there', news(4));

  expect((await screen.next()).value).toEqual(news(2));
  expect((await screen.next()).value).toEqual(news(4));
  const waiting = screen.next();
  updates.publish('ACCESS_REQUEST_CHANGED', 'facility:here', news(5));
  expect((await waiting).value).toEqual(news(5));
});

it('lets a screen go at once, also one that waits for news', async () => {
  const updates = createLiveUpdates();
  const screen = updates.subscribe('ACCESS_REQUEST_CHANGED', ['homeUser:elena']);
  const waiting = screen.next();
  await screen.return?.();

  expect(await waiting).toEqual({ done: true, value: undefined });
  updates.publish('ACCESS_REQUEST_CHANGED', 'homeUser:elena', news(2));
  expect(await screen.next()).toEqual({ done: true, value: undefined });
});
