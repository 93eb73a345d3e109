import { columnsOf, entityFrom } from '../../shared/columns.ts';
import { Role, type Viewer } from '../../shared/viewer.ts';
import { homeUserColumns } from '../accounts/account.rows.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { facilityColumns } from '../facilities/loadFacility.ts';
import { Visit } from './visit.entity.ts';
import { VisitEvent } from './visitEvent.entity.ts';

/** Columns that the family's database role may not even read. */
const staffOnly = ['flags', 'decidedBy', 'decidedByClient', 'officerNote', 'staffMemberId', 'apiClientId'];
const hiddenFrom = (viewer: Viewer | null) => (viewer?.role === Role.HOME_USER ? staffOnly : []);

const selectFor = (hidden: string[]) =>
  `SELECT ${columnsOf(Visit, 'v', hidden)}, ${facilityColumns('facility.')}, ${homeUserColumns('homeUser.')}
     FROM visits v JOIN facilities f ON f.id = v.facility_id JOIN home_users h ON h.id = v.home_user_id`;
const forFamily = selectFor(staffOnly);
const forStaff = selectFor([]);

/** One joined statement instead of three: the visit, its facility and its home user, as this viewer may read them. */
export const selectVisits = (viewer: Viewer | null) => (viewer?.role === Role.HOME_USER ? forFamily : forStaff);

export const selectVisitEvents = (viewer: Viewer | null) =>
  `SELECT ${columnsOf(VisitEvent, 'e', hiddenFrom(viewer))} FROM visit_events e`;

const visitFrom = entityFrom(Visit, '');
const facilityFrom = entityFrom(Facility, 'facility.');
const homeUserFrom = entityFrom(HomeUser, 'homeUser.');

export function asVisit(row: object): Visit {
  const visit = visitFrom(row);
  visit.facility = facilityFrom(row);
  visit.homeUser = homeUserFrom(row);
  return visit;
}
