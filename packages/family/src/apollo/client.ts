import { createClient } from '@openvisit/live/createClient.ts';
import { reloadOutdatedPage } from '@openvisit/live/outdated.ts';
import schema from '@openvisit/schema/possibleTypes.json' with { type: 'json' };
import { leaveToSignIn } from '../page/wantedPath.ts';

/** This person's client. A session that ended leads to the sign-in page, and from there back to where they were. */
export const client = createClient({
  possibleTypes: schema.possibleTypes,
  onSignedOut: leaveToSignIn,
  onOutdated: reloadOutdatedPage,
});
