import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import { days } from '../../shared/clock.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { DateTime } from '../../shared/scalars.ts';
import { ApiClient } from '../accounts/apiClient.entity.ts';
import { loadApiClient } from '../accounts/loadApiClient.ts';
import { loadStaffMember } from '../accounts/loadStaffMember.ts';
import { StaffMember } from '../accounts/staffMember.entity.ts';
import { reasonsOf } from '../facilities/allReasons.ts';
import { Reason } from '../facilities/reason.entity.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { availableActions } from './accessRequest.policy.ts';
import { AccessRequestAction, isWaiting } from './accessRequest.states.ts';
import { AccessRequestEvent } from './accessRequestEvent.entity.ts';
import { historyOf, wasFollowed } from './historyOf.ts';
import { requestById } from './loadAccessRequest.ts';
import { queuePlace, usualDecisionHours } from './queue.ts';

/** What a request tells besides its own columns. */
@Resolver(() => AccessRequest)
export class AccessRequestFields {
  @FieldResolver(() => DateTime, {
    description: "When the facility promised an answer; the family's own time does not count.",
  })
  answerBy(@Root() { requestedAt, turnSince, facilitySeconds, facility }: AccessRequest): Date {
    const used = turnSince ? Number(facilitySeconds) * 1000 : 0;
    return new Date((turnSince ?? requestedAt).getTime() + days(facility.decisionDays) - used);
  }

  @StaffOnly()
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who took the newest decision; null where a program did.',
  })
  async decidedBy(@Root() { decidedBy }: AccessRequest, @Ctx() context: SignedInContext): Promise<StaffMember | null> {
    return decidedBy ? loadStaffMember(context, decidedBy) : null;
  }

  @StaffOnly()
  @FieldResolver(() => ApiClient, {
    nullable: true,
    description: "The program that took the newest decision in the facility's name; null where a person did.",
  })
  async decidedByClient(
    @Root() { decidedByClient }: AccessRequest,
    @Ctx() context: SignedInContext,
  ): Promise<ApiClient | null> {
    return decidedByClient ? loadApiClient(context, decidedByClient) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The place in the queue: 1 is next. Null when not PENDING.',
  })
  async queuePlace(@Root() { id, status }: AccessRequest, @Ctx() context: SignedInContext): Promise<number | null> {
    return isWaiting(status) ? queuePlace(context, id) : null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: "Hours, the median of the facility's own time over the last 30 days; null under 5 decisions.",
  })
  usualDecisionHours(@Root() { facilityId }: AccessRequest, @Ctx() context: SignedInContext): Promise<number | null> {
    return usualDecisionHours(context, facilityId);
  }

  @FieldResolver(() => [Reason], { description: 'Why the newest decision was taken.' })
  reasons(@Root() { reasonCodes }: AccessRequest, @Ctx() context: SignedInContext): Promise<Reason[]> {
    return reasonsOf(context, reasonCodes);
  }

  @FieldResolver(() => AccessRequest, { nullable: true, description: 'The earlier request that this one followed.' })
  async previousRequest(
    @Root() { previousId }: AccessRequest,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequest | null> {
    return previousId ? requestById(context, previousId) : null;
  }

  @FieldResolver(() => [AccessRequestAction], { description: 'What the viewer could do to this request right now.' })
  async availableActions(
    @Root() request: AccessRequest,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequestAction[]> {
    const actions = availableActions(context.viewer, request, context.now());
    const old = actions.includes(AccessRequestAction.ASK_AGAIN) && (await wasFollowed(context, request));
    return old ? actions.filter(action => action !== AccessRequestAction.ASK_AGAIN) : actions;
  }

  @FieldResolver(() => [AccessRequestEvent], { description: 'Everything that happened to it, oldest first.' })
  history(@Root() request: AccessRequest, @Ctx() context: SignedInContext): Promise<AccessRequestEvent[]> {
    return historyOf(context, request.id);
  }
}
