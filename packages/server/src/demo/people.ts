import { userNamesOf } from '../features/accounts/userNames.ts';
import type { CastMember } from './cast.ts';
import { cedarPeople } from './people/cedar.ts';
import { juniperPeople } from './people/juniper.ts';
import { lanternfieldPeople } from './people/lanternfield.ts';
import { newcomers } from './people/newcomers.ts';
import { regulars } from './people/regulars.ts';
import { riverbendPeople } from './people/riverbend.ts';
import { saltgrassPeople } from './people/saltgrass.ts';

/** A home user of the demo world: who they are, and the user name that follows from it. */
export type DemoPerson = CastMember & { userName: string };

const cast: readonly CastMember[] = [
  ...riverbendPeople,
  ...juniperPeople,
  ...cedarPeople,
  ...saltgrassPeople,
  ...lanternfieldPeople,
  ...newcomers,
  ...regulars,
];

/** Everybody outside, in demo, tests and docs alike. */
export const demoPeople: readonly DemoPerson[] = userNamesOf(cast).map((userName, at) => ({ ...cast[at]!, userName }));
