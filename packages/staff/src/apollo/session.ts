import { createLock } from '@openvisit/live/lock.ts';
import { createPresence } from '@openvisit/live/presence.ts';
import { tabLine } from '@openvisit/live/tabLine.ts';

const line = tabLine<object>('openvisit.session');

/** Whether this app's pages are locked, in all tabs. */
export const lock = createLock(line);

/** Whether somebody is at this app, in all tabs. */
export const presence = createPresence(line);
