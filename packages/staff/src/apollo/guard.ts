import type { Demands } from '@openvisit/live/meetDemands.ts';
import { meetDemands } from '@openvisit/live/meetDemands.ts';
import { presenceLink } from '@openvisit/live/presenceLink.ts';
import { lock, presence } from './session.ts';
import { stepUp } from './stepUp.ts';

const demands: Demands = {
  STEP_UP_NEEDED: () => stepUp.ask(),
  async LOCKED() {
    lock.shut();
    await lock.whenOpen();
    return true;
  },
};

/** What the staff's session asks of every operation. */
export const guard = { lock, links: [meetDemands(demands), presenceLink(presence)] };
