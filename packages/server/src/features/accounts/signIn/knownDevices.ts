import { days } from '../../../shared/clock.ts';
import type { Context, SignedInContext } from '../../../shared/context.ts';
import { hashOf, newToken } from '../../../shared/tokens.ts';
import type { ViewerTransaction } from '../../../shared/viewerTransaction.ts';

/** How long a browser is known after its last sign-in; its cookie lives as long. */
const knownFor = days(365);
/** Browsers of one account; of more the longest unused goes. */
const most = 10;
const tokenPattern = /^[\w-]{22}$/;

/** The token that this browser sent, where it can be one of ours. */
const tokenOf = ({ knownDevice }: Context['caller']) =>
  knownDevice && tokenPattern.test(knownDevice) ? knownDevice : undefined;

/** What stands for a browser and one account in it: of its token alone nobody reads which accounts it has. */
const deviceOf = (token: string, account: string) => `${token} ${account}`;

/** The key by which attempts of this browser at one account are counted; it is secret. Nothing where it sent no token. */
export function thisDevice({ caller }: Pick<Context, 'caller'>, account: string): string | undefined {
  const token = tokenOf(caller);
  return token && deviceOf(token, account);
}

/**
 * Whether this browser signed in to this account before.
 * @param account its id, or whatever stands for a name without an account
 * @returns the key by which its attempts are counted
 */
export async function knownDeviceOf(
  db: ViewerTransaction,
  context: Context,
  account: string,
): Promise<string | undefined> {
  const device = thisDevice(context, account);
  if (!device) return undefined;
  const [row] = await db.query<{ known: boolean }>(
    'SELECT is_known_device($1, $2) AS known',
    [hashOf(device), new Date(context.now().getTime() - knownFor)],
    'isKnownDevice',
  );
  return row!.known ? device : undefined;
}

/** From now on this browser is one of the viewer's own: they proved here who they are. */
export async function knowDevice({ db, caller, now, viewer }: SignedInContext): Promise<void> {
  const token = tokenOf(caller) ?? newToken();
  await db.query('SELECT know_device($1, $2, $3)', [hashOf(deviceOf(token, viewer.accountId)), most, now()]);
  caller.keepDevice(token);
}

/** Browsers of the viewer are strange ones again: all of them, or all but this one. */
export async function forgetDevices({ db, caller, viewer }: SignedInContext, which: 'all' | 'others'): Promise<void> {
  const token = which === 'others' ? tokenOf(caller) : undefined;
  await db.query('SELECT forget_devices($1)', [token ? hashOf(deviceOf(token, viewer.accountId)) : null]);
}
