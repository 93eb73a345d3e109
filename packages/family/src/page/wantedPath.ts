import { isOwnPath } from '@openvisit/ui/isOwnPath.ts';
import { clearDrafts } from '@openvisit/ui/useDraft.ts';
import { paths } from '../app/paths.ts';
import { leaveTo } from './leaveTo.ts';

const key = 'openvisit.wantedPath';

let leavesFor: string | undefined;

/** Whether the end of the session, from now on, is what this person asked for, and where they go then. */
export function isSigningOut(yes: boolean, to: string = paths.signIn): void {
  leavesFor = yes ? to : undefined;
}

/** Leaves for good: nothing typed stays on this device, and whoever comes next begins at the front page. */
export function leaveSignedOut(): void {
  clearDrafts();
  leaveTo(leavesFor ?? paths.signIn);
}

/** The session is over: leaves for the sign-in page, and keeps where one was unless one wished to go. */
export function leaveToSignIn(): void {
  if (leavesFor) return leaveSignedOut();
  const wanted = location.pathname + location.search;
  leaveTo(wanted === paths.home ? paths.signIn : paths.signInThen(wanted));
}

/** Keeps the address a person came for until they are signed in. Only addresses of this app are taken. */
export function rememberWantedPath(search: string): string | undefined {
  const wanted = new URLSearchParams(search).get('returnTo');
  if (!wanted || !isOwnPath(wanted)) return undefined;
  sessionStorage.setItem(key, wanted);
  return wanted;
}

/** The address a person came for, once. */
export function takeWantedPath(): string | null {
  const wanted = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return wanted;
}
