import type { Context } from '../../../shared/context.ts';
import { notAllowed } from '../../../shared/refuse.ts';
import { Role, type Viewer } from '../../../shared/viewer.ts';

/**
 * Where families sign up and in: never at the staff's door, nor by a program's key. What follows is nobody's, whoever is signed in in
 * this browser, so that it asks and takes the same for all.
 * @returns who is signed in
 */
export async function familiesOnly(context: Context): Promise<Viewer | null> {
  const { viewer, caller } = context;
  if (caller.app !== 'family' || (viewer && viewer.role !== Role.HOME_USER)) throw notAllowed();
  await context.become(null);
  return viewer;
}
