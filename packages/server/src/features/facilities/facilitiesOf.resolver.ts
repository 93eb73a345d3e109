import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../shared/context.ts';
import { ApiClient } from '../accounts/apiClient.entity.ts';
import { Invitation } from '../accounts/staff/invitation.ts';
import { StaffMember } from '../accounts/staffMember.entity.ts';
import { Facility } from './facility.entity.ts';
import { facilitiesByIds } from './loadFacility.ts';

/** Accounts know facilities by id alone; what they are is told here. */
@Resolver(() => StaffMember)
export class FacilitiesOfStaffMember {
  @FieldResolver(() => [Facility], { description: 'Where this person works, by name.' })
  facilities(@Root() { facilityIds }: StaffMember, @Ctx() context: Context): Promise<Facility[]> {
    return facilitiesByIds(context, facilityIds);
  }
}

@Resolver(() => Invitation)
export class FacilitiesOfInvitation {
  @FieldResolver(() => [Facility], { description: 'Where one is invited to work, by name.' })
  facilities(@Root() { facilityIds }: Invitation, @Ctx() context: Context): Promise<Facility[]> {
    return facilitiesByIds(context, facilityIds);
  }
}

@Resolver(() => ApiClient)
export class FacilitiesOfApiClient {
  @FieldResolver(() => [Facility], { description: 'What the key reaches, by name.' })
  facilities(@Root() { facilityIds }: ApiClient, @Ctx() context: Context): Promise<Facility[]> {
    return facilitiesByIds(context, facilityIds);
  }
}
