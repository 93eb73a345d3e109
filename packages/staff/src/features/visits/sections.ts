import { paths } from '../../app/paths.ts';
import type { SectionGroup } from '../accounts/administration/sections.ts';

/** The pages of the day's work with visits, in the order in which they stand there. */
export const visitSections: readonly SectionGroup[] = [
  { label: 'visits.title', sections: [{ path: paths.visitsList, label: 'visits.list' }] },
];
