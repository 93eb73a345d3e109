import type { Context } from '../../../shared/context.ts';
import { notAllowed } from '../../../shared/refuse.ts';
import { isStaff, type Viewer } from '../../../shared/viewer.ts';

/**
 * Where staff sign in: never at the families' door, nor by a program's key. What follows is nobody's, whoever is signed in in this
 * browser, so that it asks and takes the same for all.
 * @returns who is signed in
 */
export async function staffOnly(context: Context): Promise<Viewer | null> {
  const { viewer, caller } = context;
  if (caller.app !== 'staff' || (viewer && !isStaff(viewer))) throw notAllowed();
  await context.become(null);
  return viewer;
}
