import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Only, SignedIn, StaffOnly } from '../../shared/access.ts';
import { ApiScope, Scope } from '../../shared/apiScope.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { PageArgs } from '../../shared/page.ts';
import { Role, STAFF } from '../../shared/viewer.ts';
import { approveVisit } from './approveVisit.ts';
import { cancelVisit } from './cancelVisit.ts';
import { confirmVisit } from './confirmVisit.ts';
import { declineVisit } from './declineVisit.ts';
import { extendHold } from './extendHold.ts';
import { holdVisit } from './holdVisit.ts';
import { VisitConnection } from './listVisits.ts';
import { readVisit, readVisitByReference, readVisits } from './readVisit.ts';
import { releaseVisit } from './releaseVisit.ts';
import { rescheduleVisit } from './rescheduleVisit.ts';
import { Visit } from './visit.entity.ts';
import * as inputs from './visit.inputs.ts';
import * as results from './visit.problems.ts';
import { withdrawVisit } from './withdrawVisit.ts';

/** What can be asked and done: an index of this feature. */
@Resolver(() => Visit)
export class VisitResolver {
  @SignedIn()
  @Scope(ApiScope.READ)
  @Query(() => Visit, { nullable: true, description: 'One visit; NOT_FOUND where the viewer may not see it.' })
  visit(@Arg('id', () => ID) id: string, @Ctx() context: SignedInContext): Promise<Visit> {
    return readVisit(context, id);
  }

  @StaffOnly()
  @Query(() => Visit, {
    nullable: true,
    description:
      'By what somebody reads aloud, with or without its dash; NOT_FOUND where there is none at the facilities.',
  })
  visitByReference(@Arg('reference', () => String) reference: string, @Ctx() context: SignedInContext): Promise<Visit> {
    return readVisitByReference(context, reference);
  }

  @SignedIn()
  @Scope(ApiScope.READ)
  @Query(() => VisitConnection, {
    description:
      "A home user's own visits; for staff and keys those of their facilities. Coming ones unless told, the next first.",
  })
  visits(
    @Arg('filter', () => inputs.VisitFilter, { nullable: true }) filter: inputs.VisitFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<VisitConnection> {
    return readVisits(context, { filter, ...page });
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => results.HoldVisitResult, { description: 'Keeps a time for a few minutes. Not booked yet.' })
  holdVisit(@Arg('input', () => inputs.HoldVisitInput) input: inputs.HoldVisitInput, @Ctx() context: SignedInContext) {
    return holdVisit(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => results.ExtendHoldResult, { description: 'HELD for as long once more; once.' })
  extendHold(
    @Arg('input', () => inputs.ExtendHoldInput) input: inputs.ExtendHoldInput,
    @Ctx() context: SignedInContext,
  ) {
    return extendHold(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => results.ConfirmVisitResult, {
    description: 'HELD -> SCHEDULED, or REQUESTED where the facility looks at visits first.',
  })
  confirmVisit(
    @Arg('input', () => inputs.ConfirmVisitInput) input: inputs.ConfirmVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return confirmVisit(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => results.ChangeVisitResult, { description: 'HELD -> EXPIRED: lets the time go.' })
  releaseVisit(
    @Arg('input', () => inputs.ReleaseVisitInput) input: inputs.ReleaseVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return releaseVisit(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => results.ChangeVisitResult, { description: 'REQUESTED -> WITHDRAWN.' })
  withdrawVisit(
    @Arg('input', () => inputs.WithdrawVisitInput) input: inputs.WithdrawVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return withdrawVisit(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.ApproveVisitResult, {
    description: 'REQUESTED -> SCHEDULED, where the rules still allow it.',
  })
  approveVisit(
    @Arg('input', () => inputs.ApproveVisitInput) input: inputs.ApproveVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return approveVisit(context, input);
  }

  @Only(...STAFF, Role.API)
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.ChangeVisitResult, { description: 'REQUESTED -> DECLINED, with at least one reason.' })
  declineVisit(
    @Arg('input', () => inputs.DeclineVisitInput) input: inputs.DeclineVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return declineVisit(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => results.RescheduleVisitResult, { description: 'SCHEDULED, at another time.' })
  rescheduleVisit(
    @Arg('input', () => inputs.RescheduleVisitInput) input: inputs.RescheduleVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return rescheduleVisit(context, input);
  }

  @SignedIn()
  @Scope(ApiScope.DECIDE)
  @Mutation(() => results.CancelVisitResult, {
    description: "SCHEDULED -> CANCELLED: by the family until the facility's cut-off, by the facility with a reason.",
  })
  cancelVisit(
    @Arg('input', () => inputs.CancelVisitInput) input: inputs.CancelVisitInput,
    @Ctx() context: SignedInContext,
  ) {
    return cancelVisit(context, input);
  }
}
