import { columnsOf, entityFrom } from '../../shared/columns.ts';
import { Role, type Viewer } from '../../shared/viewer.ts';
import { homeUserColumns } from '../accounts/account.rows.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { facilityColumns } from '../facilities/loadFacility.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';

/** Columns that the family's database role may not even read. */
const staffOnly = ['decidedBy', 'decidedByClient', 'officerNote', 'staffMemberId', 'apiClientId', 'accountChangedAt'];
const hiddenFrom = ({ role }: Viewer) => (role === Role.HOME_USER ? staffOnly : []);

const selectFor = (hidden: string[]) => {
  const request = `SELECT ${columnsOf(AccessRequest, 'r', hidden)}, ${facilityColumns('facility.')}`;
  const from = 'FROM access_requests r JOIN facilities f ON f.id = r.facility_id';
  return {
    whole: `${request}, ${homeUserColumns('homeUser.')} ${from} JOIN home_users h ON h.id = r.home_user_id`,
    ofOnePerson: `${request} ${from}`,
  };
};
const forFamily = selectFor(staffOnly);
const forStaff = selectFor([]);
const selectedBy = ({ role }: Viewer) => (role === Role.HOME_USER ? forFamily : forStaff);

/** One joined statement instead of three: the request, its facility and its home user, as this viewer may read them. */
export const selectAccessRequests = (viewer: Viewer) => selectedBy(viewer).whole;

/** Likewise, where the home user is known already. */
export const selectRequestsOfOnePerson = (viewer: Viewer) => selectedBy(viewer).ofOnePerson;

export const selectEvents = (viewer: Viewer) =>
  `SELECT ${columnsOf(AccessRequestEvent, 'e', hiddenFrom(viewer))} FROM access_request_events e`;

const requestFrom = entityFrom(AccessRequest, '');
const facilityFrom = entityFrom(Facility, 'facility.');
const homeUserFrom = entityFrom(HomeUser, 'homeUser.');

export const asAccessRequest = (row: object): AccessRequest => asRequestOf(homeUserFrom(row))(row);

export const asRequestOf =
  (homeUser: HomeUser) =>
  (row: object): AccessRequest => {
    const request = requestFrom(row);
    request.facility = facilityFrom(row);
    request.homeUser = homeUser;
    return request;
  };
