import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { ApiClient } from '../accounts/apiClient.entity.ts';
import { loadApiClient } from '../accounts/loadApiClient.ts';
import { loadStaffMember } from '../accounts/loadStaffMember.ts';
import { StaffMember } from '../accounts/staffMember.entity.ts';
import { reasonsOf } from '../facilities/allReasons.ts';
import { Reason } from '../facilities/reason.entity.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { AccessRequestAction, Party } from './accessRequest.states.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';
import { requestById } from './loadAccessRequest.ts';

@Resolver(() => AccessRequestEvent)
export class AccessRequestEventResolver {
  @FieldResolver(() => AccessRequestAction, {
    nullable: true,
    description: 'Null where the request was sent, or where time ran out.',
  })
  action(@Root() { action }: AccessRequestEvent): AccessRequestAction | null {
    return AccessRequestEvent.offered(action);
  }

  @FieldResolver(() => Party, { description: 'Who did it.' })
  by(@Root() { byParty }: AccessRequestEvent): Party {
    return byParty;
  }

  @StaffOnly()
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The staff member who did it; null where a program did.',
  })
  async staffMember(
    @Root() { staffMemberId }: AccessRequestEvent,
    @Ctx() context: SignedInContext,
  ): Promise<StaffMember | null> {
    return staffMemberId ? loadStaffMember(context, staffMemberId) : null;
  }

  @StaffOnly()
  @FieldResolver(() => ApiClient, {
    nullable: true,
    description: "The program that did it in the facility's name; null where a person did.",
  })
  async apiClient(
    @Root() { apiClientId }: AccessRequestEvent,
    @Ctx() context: SignedInContext,
  ): Promise<ApiClient | null> {
    return apiClientId ? loadApiClient(context, apiClientId) : null;
  }

  @FieldResolver(() => AccessRequest, { description: 'The request that it happened to, as it stands now.' })
  async accessRequest(
    @Root() { accessRequestId }: AccessRequestEvent,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequest> {
    return (await requestById(context, accessRequestId))!;
  }

  @FieldResolver(() => [Reason])
  reasons(@Root() { reasonCodes }: AccessRequestEvent, @Ctx() context: SignedInContext): Promise<Reason[]> {
    return reasonsOf(context, reasonCodes);
  }
}
