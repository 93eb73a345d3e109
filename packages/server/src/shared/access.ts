import { Extensions } from 'type-graphql';
import type { Context } from './context.ts';
import { notAllowed, notSignedIn } from './refuse.ts';
import { isStaff, type Role, STAFF, type Viewer } from './viewer.ts';

export type Access = 'anyone' | 'signedIn' | readonly Role[];

/** Who may use a field. A root field that declares nothing can be used by nobody. */
export const Anyone = () => Extensions({ access: 'anyone' satisfies Access });
export const SignedIn = () => Extensions({ access: 'signedIn' satisfies Access });
export const Only = (...roles: Role[]) => Extensions({ access: roles satisfies Access });
export const StaffOnly = () => Only(...STAFF);

/** Refuses a viewer whom a field's declaration does not let in. */
export function checkAccess(access: Access | undefined, viewer: Viewer | null): void {
  if (access === 'anyone') return;
  if (!viewer) throw notSignedIn();
  if (access === 'signedIn' || access?.includes(viewer.role)) return;
  throw notAllowed();
}

/**
 * The topics of a viewer's live updates, from the session and never from an argument: a home user's own, a staff member's facilities.
 * A subscription opens before any field is resolved, so this refuses by itself.
 */
export function ownTopics({ viewer }: Context): string[] {
  if (!viewer) throw notSignedIn();
  if (isStaff(viewer)) return viewer.facilityIds.map(id => `facility:${id}`);
  if (viewer.facilityIds.length > 0) throw notAllowed();
  return [`homeUser:${viewer.accountId}`];
}
