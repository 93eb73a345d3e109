import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Only, SignedIn, StaffOnly } from '../../shared/access.ts';
import { ApiScope, Scope } from '../../shared/apiScope.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { PageArgs } from '../../shared/page.ts';
import { Role, STAFF } from '../../shared/viewer.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import * as inputs from './accessRequest.inputs.ts';
import * as results from './accessRequest.problems.ts';
import { AccessRequestStatus } from './accessRequest.states.ts';
import { approveAccess } from './approveAccess.ts';
import { askForInfo } from './askForInfo.ts';
import { correctDenial } from './correctDenial.ts';
import { denyAccess } from './denyAccess.ts';
import { AccessRequestConnection } from './listAccessRequests.ts';
import { noteViewing } from './noteViewing.ts';
import { AccessRequestEventConnection, ownDecisions } from './ownDecisions.ts';
import { provideInfo } from './provideInfo.ts';
import { readAccessRequest, readAccessRequests } from './readAccessRequest.ts';
import { reinstateAccess } from './reinstateAccess.ts';
import { requestAccess } from './requestAccess.ts';
import { revokeAccess } from './revokeAccess.ts';
import { suspendAccess } from './suspendAccess.ts';
import { withdrawAccessRequest } from './withdrawAccessRequest.ts';

/** What can be asked and done: an index of this feature. */
@Resolver(() => AccessRequest)
export class AccessRequestResolver {
  @SignedIn()
  @Scope(ApiScope.READ)
  @Query(() => AccessRequest, {
    nullable: true,
    description: 'One request; NOT_FOUND where the viewer may not see it.',
  })
  accessRequest(@Arg('id', () => ID) id: string, @Ctx() context: SignedInContext): Promise<AccessRequest> {
    return readAccessRequest(context, id);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.READ)
  @Query(() => AccessRequestConnection, { description: "Requests of the viewer's facilities, oldest first." })
  accessRequests(
    @Arg('status', () => AccessRequestStatus, { nullable: true }) status: AccessRequestStatus | null,
    @Arg('filter', () => inputs.AccessRequestFilter, { nullable: true }) filter: inputs.AccessRequestFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequestConnection> {
    return readAccessRequests(context, { status, filter, ...page });
  }

  @Only(Role.HOME_USER)
  @Mutation(() => results.RequestAccessResult, {
    description: 'Asks one facility. While a request is alive, answers with that one.',
  })
  requestAccess(
    @Arg('input', () => inputs.RequestAccessInput) input: inputs.RequestAccessInput,
    @Ctx() context: SignedInContext,
  ) {
    return requestAccess(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => results.WithdrawAccessRequestResult, { description: 'Takes back a request that is not decided.' })
  withdrawAccessRequest(
    @Arg('input', () => inputs.WithdrawAccessRequestInput) input: inputs.WithdrawAccessRequestInput,
    @Ctx() context: SignedInContext,
  ) {
    return withdrawAccessRequest(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => results.ProvideInfoResult, {
    description: 'Sends what the facility asked for; the place in the queue stays.',
  })
  provideInfo(
    @Arg('input', () => inputs.ProvideInfoInput) input: inputs.ProvideInfoInput,
    @Ctx() context: SignedInContext,
  ) {
    return provideInfo(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.DecideAccessResult, { description: 'PENDING -> APPROVED.' })
  approveAccess(
    @Arg('input', () => inputs.ApproveAccessInput) input: inputs.ApproveAccessInput,
    @Ctx() context: SignedInContext,
  ) {
    return approveAccess(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.DecideAccessResult, { description: 'PENDING -> DENIED, with at least one reason.' })
  denyAccess(
    @Arg('input', () => inputs.DenyAccessInput) input: inputs.DenyAccessInput,
    @Ctx() context: SignedInContext,
  ) {
    return denyAccess(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.DecideAccessResult, { description: 'PENDING -> NEEDS_INFO: names the pieces.' })
  askForInfo(
    @Arg('input', () => inputs.AskForInfoInput) input: inputs.AskForInfoInput,
    @Ctx() context: SignedInContext,
  ) {
    return askForInfo(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.DecideAccessResult, { description: 'APPROVED -> SUSPENDED, until the end of a day.' })
  suspendAccess(
    @Arg('input', () => inputs.SuspendAccessInput) input: inputs.SuspendAccessInput,
    @Ctx() context: SignedInContext,
  ) {
    return suspendAccess(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.DecideAccessResult, { description: 'SUSPENDED -> APPROVED, before its day.' })
  reinstateAccess(
    @Arg('input', () => inputs.ReinstateAccessInput) input: inputs.ReinstateAccessInput,
    @Ctx() context: SignedInContext,
  ) {
    return reinstateAccess(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.DecideAccessResult, { description: 'APPROVED or SUSPENDED -> REVOKED.' })
  revokeAccess(
    @Arg('input', () => inputs.RevokeAccessInput) input: inputs.RevokeAccessInput,
    @Ctx() context: SignedInContext,
  ) {
    return revokeAccess(context, input);
  }

  @StaffOnly()
  @Mutation(() => results.DecideAccessResult, { description: "DENIED -> APPROVED, within the facility's days." })
  correctDenial(
    @Arg('input', () => inputs.CorrectDenialInput) input: inputs.CorrectDenialInput,
    @Ctx() context: SignedInContext,
  ) {
    return correctDenial(context, input);
  }

  @StaffOnly()
  @Mutation(() => results.NoteViewingResult, {
    description: 'Says that the viewer looks at a request now; it counts for 30 seconds. Send it each 15 seconds.',
  })
  noteViewing(
    @Arg('input', () => inputs.NoteViewingInput) input: inputs.NoteViewingInput,
    @Ctx() context: SignedInContext,
  ) {
    return noteViewing(context, input);
  }

  @StaffOnly()
  @Query(() => AccessRequestEventConnection, { description: 'What the viewer decided, newest first.' })
  ownDecisions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequestEventConnection> {
    return ownDecisions(context, page);
  }
}
