import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { PageArgs } from '../../shared/page.ts';
import { AccessRequest } from '../accessRequests/accessRequest.entity.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { facilitiesByIds } from '../facilities/loadFacility.ts';
import { auditTrail } from './auditTrail.ts';
import { AuditEntryConnection, TrailEntry } from './trailEntry.ts';

const staffAlone = "newest first: also who looked. Read by staff, of their own facilities' rows; never by families.";

@Resolver(() => HomeUser)
export class TrailOfHomeUser {
  @StaffOnly()
  @FieldResolver(() => AuditEntryConnection, {
    description: `All that is on record about this home user, ${staffAlone}`,
  })
  auditTrail(
    @Root() { id }: HomeUser,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<AuditEntryConnection> {
    return auditTrail(context, 'home_user_id', id, page);
  }
}

@Resolver(() => AccessRequest)
export class TrailOfAccessRequest {
  @StaffOnly()
  @FieldResolver(() => AuditEntryConnection, { description: `All that is on record about this request, ${staffAlone}` })
  auditTrail(
    @Root() { id }: AccessRequest,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<AuditEntryConnection> {
    return auditTrail(context, 'access_request_id', id, page);
  }
}

@Resolver(() => TrailEntry)
export class FacilityOfTrailEntry {
  @FieldResolver(() => Facility, { description: 'Where it happened; its time zone tells the hour.' })
  async facility(@Root() { facilityId }: TrailEntry, @Ctx() context: SignedInContext): Promise<Facility> {
    return (await facilitiesByIds(context, [facilityId]))[0]!;
  }
}
