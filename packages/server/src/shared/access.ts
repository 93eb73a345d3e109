import { Extensions } from 'type-graphql';
import { ApiScope, checkScope } from './apiScope.ts';
import type { Context } from './context.ts';
import { locked, notAllowed, notSignedIn, secondFactorNeeded, stepUpNeeded } from './refuse.ts';
import { isStaff, Role, STAFF, Standing, type Viewer } from './viewer.ts';

export type Access = 'anyone' | 'signedIn' | readonly Role[];

/** All that stands on a field about who may use it. */
export interface Declared {
  access?: Access;
  evenEnrolling?: boolean;
  evenLocked?: boolean;
  steppedUp?: boolean;
}

const declares = (declared: Declared) => Extensions({ ...declared });

/** Who may use a field. A root field that declares nothing can be used by nobody. */
export const Anyone = () => declares({ access: 'anyone' });
export const SignedIn = () => declares({ access: 'signedIn' });
export const Only = (...roles: Role[]) => declares({ access: roles });
export const StaffOnly = () => Only(...STAFF);

/** Staff may use the field before they have a second factor. Without it they may not, whatever their role. */
export const EvenEnrolling = () => declares({ evenEnrolling: true });
/** Staff may use the field while their session is locked. */
export const EvenLocked = () => declares({ evenLocked: true });
/** Staff prove a factor within the 10 minutes before they use the field; not while they add their first. */
export const SteppedUp = () => declares({ steppedUp: true });

/** Refuses a viewer whom a field's declaration does not let in: by their role, then by what their session is good for. */
export function checkAccess({ access, evenEnrolling, evenLocked, steppedUp }: Declared, viewer: Viewer | null): void {
  if (access === 'anyone') return;
  if (!viewer) throw notSignedIn();
  if (access !== 'signedIn' && !access?.includes(viewer.role)) throw notAllowed();
  if (viewer.standing === Standing.FULL) {
    if (steppedUp && !viewer.steppedUp) throw stepUpNeeded();
  } else if (viewer.standing === Standing.ENROLLING) {
    if (!evenEnrolling) throw secondFactorNeeded();
  } else if (!evenLocked) throw locked();
}

/**
 * The topics of a viewer's live updates, from the session or key and never from an argument: a home user's own, the facilities of a
 * staff member or of a key. A subscription opens before any field is resolved, so this refuses by itself.
 */
export function ownTopics({ viewer }: Context): string[] {
  if (!viewer) throw notSignedIn();
  checkScope(ApiScope.SUBSCRIBE, viewer);
  if (isStaff(viewer) || viewer.role === Role.API) return viewer.facilityIds.map(id => `facility:${id}`);
  if (viewer.facilityIds.length > 0) throw notAllowed();
  return [`homeUser:${viewer.accountId}`];
}
