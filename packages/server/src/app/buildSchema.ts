import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { AccountResolver } from '../features/accounts/account.resolver.ts';
import { ApiKeysResolver } from '../features/accounts/apiKeys/apiKeys.resolver.ts';
import { GuestResolver, GuestsOfHomeUser } from '../features/accounts/guests/guest.resolver.ts';
import { FrontDeskResolver } from '../features/accounts/frontDesk/frontDesk.resolver.ts';
import { SignInPlaceResolver } from '../features/accounts/frontDesk/signInPlace.resolver.ts';
import { ManageAccountResolver } from '../features/accounts/manage/manage.resolver.ts';
import { StaffResolver } from '../features/accounts/staff/staff.resolver.ts';
import { SecondFactorResolver } from '../features/accounts/secondFactor/secondFactor.resolver.ts';
import { SignInResolver } from '../features/accounts/signIn/signIn.resolver.ts';
import { LegalHoldResolver, LegalHoldsOfHomeUser } from '../features/accounts/legalHolds/legalHold.resolver.ts';
import { AccessRequestFields } from '../features/accessRequests/accessRequest.fields.ts';
import {
  AccessRequestConnectionFields,
  FacilityRequests,
  HomeUserRequests,
} from '../features/accessRequests/accessRequest.links.ts';
import { AccessRequestLive } from '../features/accessRequests/accessRequest.live.ts';
import { AccessRequestReview } from '../features/accessRequests/accessRequest.review.ts';
import { AccessRequestResolver } from '../features/accessRequests/accessRequest.resolver.ts';
import { AccessRequestEventResolver } from '../features/accessRequests/accessRequestEvent.resolver.ts';
import { DeleteAccountResolver } from '../features/accessRequests/deleteAccount.resolver.ts';
import { FacilityOfTrailEntry, TrailOfAccessRequest, TrailOfHomeUser } from '../features/audit/auditTrail.resolver.ts';
import { DuplicatesResolver } from '../features/accounts/duplicates.resolver.ts';
import { HomeUsersResolver } from '../features/accessRequests/homeUsers.resolver.ts';
import { FacilityAdministration } from '../features/facilities/administration.resolver.ts';
import {
  FacilitiesOfApiClient,
  FacilitiesOfInvitation,
  FacilitiesOfStaffMember,
} from '../features/facilities/facilitiesOf.resolver.ts';
import { FacilityOfLegalHold } from '../features/facilities/facilityOfLegalHold.resolver.ts';
import { FacilityResolver } from '../features/facilities/facility.resolver.ts';
import { OwnReasonsOfFacility } from '../features/facilities/ownReasons/ownReason.resolver.ts';
import { TermsOfFacility, VisitingTermsResolver } from '../features/facilities/terms/terms.resolver.ts';
import {
  BlackoutsOfFacility,
  BlackoutsResolver,
} from '../features/facilities/visiting/blackouts/blackouts.resolver.ts';
import { HoursOfFacility, VisitingHoursResolver } from '../features/facilities/visiting/hours/hours.resolver.ts';
import {
  PlacesOfFacility,
  PlacesResolver,
  ReasonOfTerminalBlock,
} from '../features/facilities/visiting/places/places.resolver.ts';
import { PolicyOfFacility, VisitingPolicyResolver } from '../features/facilities/visiting/policy/policy.resolver.ts';
import { ReasonResolver } from '../features/facilities/reason.resolver.ts';
import { HitsResolver } from '../features/visits/hits/hits.resolver.ts';
import { TimesResolver } from '../features/visits/times/times.resolver.ts';
import {
  BanFields,
  BansOfHomeUser,
  IncarceratedPersonFields,
  KeepApartFields,
} from '../features/people/people.fields.ts';
import { PeopleResolver } from '../features/people/people.resolver.ts';
import {
  RelationshipResolver,
  RelationshipsOfHomeUser,
} from '../features/people/relationships/relationship.resolver.ts';
import { VisitCalendar } from '../features/visits/visit.calendar.ts';
import { VisitFields } from '../features/visits/visit.fields.ts';
import { VisitLive } from '../features/visits/visit.live.ts';
import { VisitPlaces } from '../features/visits/visit.places.ts';
import { VisitResolver } from '../features/visits/visit.resolver.ts';
import { VisitEventResolver } from '../features/visits/visitEvent.resolver.ts';
import type { LiveUpdates } from '../shared/pubSub.ts';
import { DateTime, refuseUnstorableStrings } from '../shared/scalars.ts';
import { validateInput } from './validateInput.ts';

refuseUnstorableStrings();

/** The schema as the classes declare it, before anything guards it. */
export function buildSchema(liveUpdates: LiveUpdates): GraphQLSchema {
  // A field without a method is read from its object: no call in between, so that a compiled document reads it inline.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  return buildSchemaSync({
    resolvers: [
      FacilityResolver,
      FacilityAdministration,
      ReasonResolver,
      VisitingPolicyResolver,
      PolicyOfFacility,
      VisitingHoursResolver,
      HoursOfFacility,
      PlacesResolver,
      ReasonOfTerminalBlock,
      PlacesOfFacility,
      BlackoutsResolver,
      BlackoutsOfFacility,
      OwnReasonsOfFacility,
      TermsOfFacility,
      VisitingTermsResolver,
      GuestResolver,
      GuestsOfHomeUser,
      AccountResolver,
      SignInResolver,
      ManageAccountResolver,
      FrontDeskResolver,
      SignInPlaceResolver,
      TimesResolver,
      HitsResolver,
      StaffResolver,
      SecondFactorResolver,
      ApiKeysResolver,
      DuplicatesResolver,
      LegalHoldResolver,
      LegalHoldsOfHomeUser,
      FacilityOfLegalHold,
      FacilitiesOfStaffMember,
      FacilitiesOfInvitation,
      FacilitiesOfApiClient,
      AccessRequestResolver,
      AccessRequestFields,
      AccessRequestReview,
      AccessRequestEventResolver,
      AccessRequestConnectionFields,
      AccessRequestLive,
      FacilityRequests,
      HomeUserRequests,
      HomeUsersResolver,
      DeleteAccountResolver,
      TrailOfHomeUser,
      TrailOfAccessRequest,
      FacilityOfTrailEntry,
      VisitResolver,
      VisitCalendar,
      VisitFields,
      VisitPlaces,
      VisitEventResolver,
      VisitLive,
      PeopleResolver,
      IncarceratedPersonFields,
      KeepApartFields,
      BanFields,
      BansOfHomeUser,
      RelationshipResolver,
      RelationshipsOfHomeUser,
    ],
    pubSub: liveUpdates,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    validateFn: validateInput,
  });
}

export const printable = (schema: GraphQLSchema) => lexicographicSortSchema(schema);
