import type { FacilityKey } from '../facilities.ts';
import { demoPeople, type DemoPerson } from '../people.ts';
import { randomFrom } from '../random.ts';
import { demoVisiting } from './settings.ts';

/** Who visits whom. */
export interface Tie {
  facility: FacilityKey;
  userName: string;
  /** Which of the facility's people, by their place in the list. */
  inside: number;
  relation: 'MOTHER' | 'FATHER' | 'SPOUSE' | 'SIBLING' | 'GRANDPARENT' | 'FRIEND' | 'ATTORNEY';
  /** They are called alike. */
  sameName: boolean;
  /** Hours before now at which the facility first let them in; since then they visit. */
  since: number;
  /** They may visit now: not paused, not ended. */
  stillVisits: boolean;
}

const ofWomen = ['MOTHER', 'SPOUSE', 'SIBLING', 'GRANDPARENT', 'FRIEND'] as const;
const ofMen = ['FATHER', 'SPOUSE', 'SIBLING', 'GRANDPARENT', 'FRIEND'] as const;
/** Two who visit as attorneys: what they say is nobody's business. */
const attorneys = ['dclay', 'snovotny'];

/** Every tie of the demo world: one for each access that was ever given, two for some. */
export const demoTies: readonly Tie[] = demoPeople.flatMap(person =>
  person.stories.flatMap(({ facility, scenes }) => {
    const given = scenes.find(({ move }) => move === 'APPROVE' || move === 'CORRECT');
    if (!given) return [];
    const random = randomFrom(`ties of ${person.userName} at ${facility}`);
    const last = scenes.at(-1)!.move;
    const count = random.chance(0.35) ? 2 : 1;
    const first = random.whole(0, demoVisiting[facility].people - 2);
    return Array.from({ length: count }, (_, nth) => ({
      facility,
      userName: person.userName,
      inside: free((first + 5 * nth) % demoVisiting[facility].people),
      relation: attorneys.includes(person.userName) ? 'ATTORNEY' : relationOf(person, random.whole(0, 4)),
      sameName: !attorneys.includes(person.userName) && random.chance(0.6),
      since: given.ago,
      stillVisits: last !== 'SUSPEND' && last !== 'REVOKE',
    }));
  }),
);

/** One in twenty-five has left the facility: the one before is still there. */
function free(at: number): number {
  return at % 25 === 24 ? at - 1 : at;
}

function relationOf({ presents, born }: DemoPerson, at: number): Tie['relation'] {
  const relation = (presents === 'woman' ? ofWomen : ofMen)[at]!;
  const isYoung = born > '1976';
  return isYoung && relation !== 'SPOUSE' && relation !== 'FRIEND' ? 'SIBLING' : relation;
}
