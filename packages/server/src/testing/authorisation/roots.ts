import { createContext } from '../../app/createContext.ts';
import { historyOf } from '../../features/accessRequests/historyOf.ts';
import { loadAccessRequest } from '../../features/accessRequests/loadAccessRequest.ts';
import { loadHomeUser } from '../../features/accounts/loadHomeUser.ts';
import { loadApiClient } from '../../features/accounts/loadApiClient.ts';
import { loadStaffMember } from '../../features/accounts/loadStaffMember.ts';
import { termsInForce } from '../../features/facilities/terms/loadTerms.ts';
import { hoursOf } from '../../features/facilities/visiting/hours/loadHours.ts';
import { policiesOf } from '../../features/facilities/visiting/policy/loadPolicies.ts';
import { loadFacility } from '../../features/facilities/loadFacility.ts';
import { loadPerson } from '../../features/people/incarceratedPerson.rows.ts';
import { loadRelationship } from '../../features/people/relationships/relationship.rows.ts';
import { loadVisit } from '../../features/visits/loadVisit.ts';
import { historyOfVisit } from '../../features/visits/visitHistory.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { Role } from '../../shared/viewer.ts';
import type { Corner } from './corner.ts';
import type { Scene } from './scene.ts';

type Load = (context: SignedInContext, corner: Corner) => Promise<unknown>;

/** The objects whose fields have guards of their own, as an administrator of their facility loads them. */
const loaders: Record<string, Load> = {
  AccessRequest: (context, { requestId }) => loadAccessRequest(context, requestId),
  AccessRequestEvent: async (context, { requestId }) => (await historyOf(context, requestId)).at(-1),
  Facility: (context, { facility }) => loadFacility(context, facility.id),
  VisitingPolicy: async (context, { facility }) => (await policiesOf(context, facility.id))[0],
  VisitingHours: async (context, { facility }) => (await hoursOf(context, facility.id))[0],
  Visit: (context, { visitId }) => loadVisit(context, visitId),
  VisitEvent: async (context, { visitId }) => (await historyOfVisit(context, visitId)).at(-1),
  VisitingTerms: (context, { facility }) => termsInForce(context, facility.id),
  ApiClient: (context, { apiClientId }) => loadApiClient(context, apiClientId),
  IncarceratedPerson: (context, { personId }) => loadPerson(context, personId),
  Relationship: (context, { relationshipId }) => loadRelationship(context, relationshipId),
  HomeUser: (context, { homeUser }) => loadHomeUser(context, homeUser.accountId),
  StaffMember: (context, { staff }) => loadStaffMember(context, staff.accountId),
};

const day = new Date(0);
/** What is usually empty, so that a guard has something to keep. */
const told: Record<string, (corner: Corner) => object> = {
  AccessRequest: ({ staff, apiClientId }) => ({
    officerNote: 'Note',
    decidedBy: staff.accountId,
    decidedByClient: apiClientId,
  }),
  VisitingHours: ({ housingUnitId }) => ({ housingUnitIds: [housingUnitId] }),
  AccessRequestEvent: ({ staff, apiClientId }) => ({
    officerNote: 'Note',
    staffMemberId: staff.accountId,
    apiClientId,
  }),
  ApiClient: ({ staff }) => ({ createdBy: staff.accountId }),
  IncarceratedPerson: () => ({
    leftAt: day,
    transferredTo: 'There',
    privilegesSuspendedFrom: day,
    privilegesSuspendedUntil: day,
    officerNote: 'Note',
  }),
  Relationship: () => ({ officerNote: 'Note' }),
  Visit: () => ({ officerNote: 'Note', flags: ['PERSON_REVIEWED'] }),
  VisitEvent: ({ staff, apiClientId }) => ({ officerNote: 'Note', staffMemberId: staff.accountId, apiClientId }),
  HomeUser: () => ({ closedAt: day, firstPasswordExpiresAt: day }),
  StaffMember: () => ({ disabledAt: day }),
};

export async function rootOf({ world, administrator }: Scene, type: string, corner: Corner): Promise<unknown> {
  const load = loaders[type];
  if (!load) throw new Error(`Nobody loads a ${type}`);
  const viewer = { ...administrator, role: Role.ADMINISTRATOR, facilityIds: [corner.facility.id] };
  const context = createContext({ pool: world.pool, now: world.now }, viewer) as SignedInContext;
  try {
    return Object.assign((await load(context, corner)) as object, told[type]?.(corner));
  } finally {
    await context.db.close();
  }
}
