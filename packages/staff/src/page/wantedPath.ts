import { isOwnPath } from '@openvisit/ui/isOwnPath.ts';
import { paths } from '../app/paths.ts';
import { leaveTo } from './leaveTo.ts';

const key = 'openvisit.wantedPath';
let leaving = false;

/** From now on the end of the session is what this person asked for: whoever signs in next begins at the front page. */
export function isSigningOut(yes: boolean): void {
  leaving = yes;
}

/** The session is over: full load, so that nothing of one person's stays in memory for the next. Keeps where one was. */
export function leaveToSignIn(): void {
  if (location.pathname === paths.signIn) return;
  const wanted = location.pathname + location.search;
  leaveTo(leaving || wanted === paths.home ? paths.signIn : paths.signInThen(wanted));
}

/** Keeps the address a person came for until they are signed in, over a second factor too. Only addresses of this app are taken. */
export function rememberWantedPath(search: string): void {
  const wanted = new URLSearchParams(search).get('returnTo');
  if (wanted && isOwnPath(wanted)) sessionStorage.setItem(key, wanted);
}

/** The address a person came for, once; else the front page. */
export function takeWantedPath(): string {
  const wanted = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return wanted ?? paths.home;
}
