import { paths } from '../app/paths.ts';
import { leaveTo } from './leaveTo.ts';

const key = 'openvisit.wantedPath';

/** Leaves for the sign-in page, and keeps where one was. */
export function leaveToSignIn(): void {
  const wanted = location.pathname + location.search;
  leaveTo(wanted === paths.home ? paths.signIn : paths.signInThen(wanted));
}

/** Keeps the address a person came for until they are signed in. Only addresses of this app are taken. */
export function rememberWantedPath(search: string): string | undefined {
  const wanted = new URLSearchParams(search).get('returnTo');
  if (!wanted || !/^\/(?![/\\])/.test(wanted)) return undefined;
  sessionStorage.setItem(key, wanted);
  return wanted;
}

/** The address a person came for, once. */
export function takeWantedPath(): string | null {
  const wanted = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return wanted;
}
