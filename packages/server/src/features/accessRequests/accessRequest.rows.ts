import { columnsOf, entityFrom } from '../../shared/columns.ts';
import { Role, type Viewer } from '../../shared/viewer.ts';
import { homeUserColumns } from '../accounts/account.rows.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { facilityColumns } from '../facilities/loadFacility.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';

/** Columns that the family's database role may not even read. */
const staffOnly = ['decidedBy', 'officerNote', 'staffMemberId'];
const hiddenFrom = ({ role }: Viewer) => (role === Role.HOME_USER ? staffOnly : []);

const selectFor = (hidden: string[]) =>
  `SELECT ${columnsOf(AccessRequest, 'r', hidden)}, ${facilityColumns('facility.')}, ${homeUserColumns('homeUser.')}
  FROM access_requests r JOIN facilities f ON f.id = r.facility_id JOIN home_users h ON h.id = r.home_user_id`;
const forFamily = selectFor(staffOnly);
const forStaff = selectFor([]);

/** One joined statement instead of three: the request, its facility and its home user, as this viewer may read them. */
export const selectAccessRequests = (viewer: Viewer) => (viewer.role === Role.HOME_USER ? forFamily : forStaff);

export const selectEvents = (viewer: Viewer) =>
  `SELECT ${columnsOf(AccessRequestEvent, 'e', hiddenFrom(viewer))} FROM access_request_events e`;

const requestFrom = entityFrom(AccessRequest, '');
const facilityFrom = entityFrom(Facility, 'facility.');
const homeUserFrom = entityFrom(HomeUser, 'homeUser.');

export const asAccessRequest = (row: object): AccessRequest => {
  const request = requestFrom(row);
  request.facility = facilityFrom(row);
  request.homeUser = homeUserFrom(row);
  return request;
};
