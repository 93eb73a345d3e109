import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { Party } from '../accessRequests/accessRequest.states.ts';
import { ApiClient } from '../accounts/apiClient.entity.ts';
import { loadApiClient } from '../accounts/loadApiClient.ts';
import { loadStaffMember } from '../accounts/loadStaffMember.ts';
import { StaffMember } from '../accounts/staffMember.entity.ts';
import { reasonsOf } from '../facilities/allReasons.ts';
import { Reason } from '../facilities/reason.entity.ts';
import { VisitEvent } from './visitEvent.entity.ts';

@Resolver(() => VisitEvent)
export class VisitEventResolver {
  @FieldResolver(() => Party, { description: 'Who did it.' })
  by(@Root() { byParty }: VisitEvent): Party {
    return byParty;
  }

  @StaffOnly()
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The staff member who did it; null where a program did.',
  })
  async staffMember(
    @Root() { staffMemberId }: VisitEvent,
    @Ctx() context: SignedInContext,
  ): Promise<StaffMember | null> {
    return staffMemberId ? loadStaffMember(context, staffMemberId) : null;
  }

  @StaffOnly()
  @FieldResolver(() => ApiClient, {
    nullable: true,
    description: "The program that did it in the facility's name; null where a person did.",
  })
  async apiClient(@Root() { apiClientId }: VisitEvent, @Ctx() context: SignedInContext): Promise<ApiClient | null> {
    return apiClientId ? loadApiClient(context, apiClientId) : null;
  }

  @FieldResolver(() => [Reason])
  reasons(@Root() { reasonCodes }: VisitEvent, @Ctx() context: SignedInContext): Promise<Reason[]> {
    return reasonsOf(context, reasonCodes);
  }
}
