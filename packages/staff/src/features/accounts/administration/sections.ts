import type { WordId } from '@openvisit/ui/words.tsx';
import { paths } from '../../../app/paths.ts';

/** One page of Administration. */
export interface Section {
  path: string;
  label: WordId;
  /** Officers do not see it; the server refuses them too. */
  administrators?: boolean;
}

/** Pages that belong together. */
export interface SectionGroup {
  label: WordId;
  sections: readonly Section[];
}

/** Everything that Administration holds, in the order in which it stands there. */
export const sectionGroups: readonly SectionGroup[] = [
  {
    label: 'administration.group.visits',
    sections: [
      { path: paths.closedTimes, label: 'closed.title', administrators: true },
      { path: paths.visitingPolicy, label: 'policy.title', administrators: true },
      { path: paths.visitingHours, label: 'hours.title', administrators: true },
      { path: paths.visitingTerms, label: 'terms.title', administrators: true },
      { path: paths.ownReasons, label: 'ownReasons.title', administrators: true },
    ],
  },
  {
    label: 'administration.group.people',
    sections: [
      { path: paths.users, label: 'users.title' },
      { path: paths.incarceratedPeople, label: 'people.title' },
      { path: paths.relationships, label: 'people.relationships.title' },
      { path: paths.frontDesk, label: 'frontDesk.title' },
    ],
  },
  {
    label: 'administration.group.places',
    sections: [
      { path: paths.terminals, label: 'places.title' },
      { path: paths.housingUnits, label: 'units.title', administrators: true },
    ],
  },
  {
    label: 'administration.group.facility',
    sections: [
      { path: paths.facilitySettings, label: 'administration.settings.title', administrators: true },
      { path: paths.replyTexts, label: 'administration.replies.title', administrators: true },
    ],
  },
  {
    label: 'administration.group.staff',
    sections: [
      { path: paths.staffMembers, label: 'administration.staff.title', administrators: true },
      { path: paths.apiKeys, label: 'administration.keys.title', administrators: true },
    ],
  },
];
