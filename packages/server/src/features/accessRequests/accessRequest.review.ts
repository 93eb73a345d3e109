import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { loadStaffMember } from '../accounts/loadStaffMember.ts';
import { StaffMember } from '../accounts/staffMember.entity.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { hoursOfFacility } from './accessRequest.policy.ts';
import { granted, isWaiting } from './accessRequest.states.ts';
import { AccountChange, changesSinceDecision } from './accountChanges.ts';
import { usualDecisionHours } from './queue.ts';
import { othersViewing } from './viewings.ts';

/** What staff are told while they review, besides the request itself. */
@Resolver(() => AccessRequest)
export class AccessRequestReview {
  @StaffOnly()
  @FieldResolver(() => Boolean, {
    description: 'PENDING for more of its own time than the facility usually takes; false while that is not known.',
  })
  async usualTimeExceeded(@Root() request: AccessRequest, @Ctx() context: SignedInContext): Promise<boolean> {
    if (!isWaiting(request.status)) return false;
    const usual = await usualDecisionHours(context, request.facilityId);
    return usual !== null && hoursOfFacility(request, context.now()) > usual;
  }

  @StaffOnly()
  @FieldResolver(() => [StaffMember], {
    description: 'Who else has this request open; each counts for 30 seconds after their last `noteViewing`.',
  })
  async alsoViewing(@Root() { id }: AccessRequest, @Ctx() context: SignedInContext): Promise<StaffMember[]> {
    const colleagues = await Promise.all(
      (await othersViewing(context, id)).map(staffMemberId => loadStaffMember(context, staffMemberId)),
    );
    return colleagues.filter(colleague => colleague !== null);
  }

  @StaffOnly()
  @FieldResolver(() => [AccountChange], {
    description: 'APPROVED or SUSPENDED: what the person has changed since that decision, oldest first; else empty.',
  })
  async changesSinceDecision(
    @Root() request: AccessRequest,
    @Ctx() context: SignedInContext,
  ): Promise<AccountChange[]> {
    return granted.includes(request.status) ? changesSinceDecision(context, request.id) : [];
  }
}
