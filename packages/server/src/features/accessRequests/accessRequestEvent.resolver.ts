import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
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
  @FieldResolver(() => StaffMember, { nullable: true, description: 'The staff member who did it.' })
  async staffMember(
    @Root() { staffMemberId }: AccessRequestEvent,
    @Ctx() context: SignedInContext,
  ): Promise<StaffMember | null> {
    return staffMemberId ? loadStaffMember(context, staffMemberId) : null;
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
