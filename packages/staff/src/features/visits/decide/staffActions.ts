import type { VisitAction } from '@openvisit/schema/staff/graphql.ts';
import type { Segment } from '@openvisit/ui/Segmented.tsx';

/** What staff do to a visit, of all that anyone can. */
export const staffActions = ['APPROVE', 'DECLINE', 'RESCHEDULE', 'CANCEL'] as const satisfies readonly VisitAction[];
export type StaffAction = (typeof staffActions)[number];

/** What the server says that the viewer may do now, in the order of the screen. */
export const offered = (available: readonly VisitAction[]): readonly StaffAction[] =>
  staffActions.filter(action => available.includes(action));

export const actionLooks: Record<StaffAction, Pick<Segment<StaffAction>, 'icon' | 'family'> & { kbd: string }> = {
  APPROVE: { icon: 'tickRing', family: 'good', kbd: 'A' },
  DECLINE: { icon: 'octagon', family: 'stop', kbd: 'D' },
  RESCHEDULE: { icon: 'calendar', family: 'turn', kbd: 'M' },
  CANCEL: { icon: 'calendarCross', family: 'stop', kbd: 'C' },
};
