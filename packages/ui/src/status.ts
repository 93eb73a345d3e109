import type { IconName } from './IconSprite.tsx';

/** Five families of colour: busy, over to you, yes, no, over. */
export type Family = 'wait' | 'turn' | 'good' | 'stop' | 'calm';

interface Look {
  family: Family;
  icon: IconName;
}

const look = (family: Family, icon: IconName): Look => ({ family, icon });

/** Every status of the product: the shape and the colour that stand beside its word, in both apps and on the terminal. */
const looks = {
  // access requests
  PENDING: look('wait', 'clock'),
  NEEDS_INFO: look('turn', 'answer'),
  APPROVED: look('good', 'tickFull'),
  DENIED: look('stop', 'octagon'),
  SUSPENDED: look('stop', 'pause'),
  REVOKED: look('stop', 'struck'),
  WITHDRAWN: look('calm', 'back'),
  EXPIRED: look('calm', 'lapsed'),
  // visits
  HELD: look('wait', 'hourglass'),
  REQUESTED: look('wait', 'clock'),
  SCHEDULED: look('turn', 'calendarTick'),
  CHECK_IN: look('wait', 'doorIn'),
  IN_PROGRESS: look('good', 'onNow'),
  COMPLETED: look('calm', 'tickRing'),
  INTERRUPTED: look('stop', 'broken'),
  DECLINED: look('stop', 'octagon'),
  CANCELLED: look('stop', 'calendarCross'),
  NO_SHOW: look('calm', 'absent'),
  // terminals
  ACTIVE: look('good', 'tickRing'),
  OUT_OF_SERVICE: look('stop', 'wrench'),
  BLOCKED: look('calm', 'lock'),
};

/** A status code, as the schema spells it. */
export type Status = keyof typeof looks;

/** All status codes that have a look. */
export const statuses = Object.keys(looks) as Status[];

/** The shape, the colour and the word of a status. */
export function statusLook<S extends Status>(status: S): Look & { wordId: `status.${S}` } {
  return { ...looks[status], wordId: `status.${status}` };
}
