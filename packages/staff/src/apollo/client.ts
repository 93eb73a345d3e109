import { createClient } from '@openvisit/live/createClient.ts';
import { reloadOutdatedPage } from '@openvisit/live/outdated.ts';
import possible from '@openvisit/schema/possibleTypes.json' with { type: 'json' };
import { leaveToSignIn } from '../page/wantedPath.ts';
import { guard } from './guard.ts';
import { noteOutdatedAction } from './outdatedAction.ts';

/** The staff app's line to the server. */
export const client = createClient({
  possibleTypes: possible.possibleTypes,
  onSignedOut: leaveToSignIn,
  onOutdated: reloadOutdatedPage,
  onOutdatedAction: noteOutdatedAction,
  guard,
});
// A failed page is asked for again after seconds, not after the half minute for which Apollo would remember the failure.
client.defaultOptions.react = { suspense: { autoDisposeTimeoutMs: 1000 } };
