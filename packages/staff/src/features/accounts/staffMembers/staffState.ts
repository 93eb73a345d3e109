import type { IconName } from '@openvisit/ui/IconSprite.tsx';
import type { Family } from '@openvisit/ui/status.ts';
import type { StaffMemberRow } from './staffMembersQuery.ts';

export type StaffState = 'ACTIVE' | 'INVITED' | 'STARTED' | 'LAPSED' | 'DISABLED';

/** A shape and a colour for each; the word comes from the catalogue. */
export const staffStateLook: Record<StaffState, { icon: IconName; family: Family }> = {
  ACTIVE: { icon: 'tickFull', family: 'good' },
  INVITED: { icon: 'mail', family: 'wait' },
  STARTED: { icon: 'hourglass', family: 'wait' },
  LAPSED: { icon: 'lapsed', family: 'calm' },
  DISABLED: { icon: 'lock', family: 'calm' },
};

/** Whether somebody works here, is waited for, began but has no second factor yet, let the link run out, or is kept out. */
export function staffStateOf({ disabledAt, hasSecondFactor, invitation }: StaffMemberRow, now: Date): StaffState {
  if (disabledAt) return 'DISABLED';
  if (hasSecondFactor || !invitation) return 'ACTIVE';
  if (invitation.acceptedAt) return 'STARTED';
  return Date.parse(invitation.expiresAt) > now.getTime() ? 'INVITED' : 'LAPSED';
}
