import { Args, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { Only } from '../../shared/access.ts';
import type { Context, SignedInContext } from '../../shared/context.ts';
import { PageArgs, pageOf, pageSize } from '../../shared/page.ts';
import { Role } from '../../shared/viewer.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { AccessRequestConnection, accessRequestsOfHomeUser } from './listAccessRequests.ts';
import { queueLength, usualDecisionHours } from './queue.ts';
import { requestsByHomeUser } from './requestsByHomeUser.ts';

/** What facilities and people tell about requests. */
@Resolver(() => Facility)
export class FacilityRequests {
  @FieldResolver(() => Float, {
    nullable: true,
    description: "Hours, the median of the facility's own time over the last 30 days; null under 5 decisions.",
  })
  usualDecisionHours(@Root() { id }: Facility, @Ctx() context: Context): Promise<number | null> {
    return usualDecisionHours(context, id);
  }

  @FieldResolver(() => Int, { description: 'Requests that wait for an officer now.' })
  queueLength(@Root() { id }: Facility, @Ctx() context: Context): Promise<number> {
    return queueLength(context, id);
  }

  @Only(Role.HOME_USER)
  @FieldResolver(() => AccessRequest, { nullable: true, description: "The viewer's own newest request here." })
  async myAccessRequest(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<AccessRequest | null> {
    const mine = await requestsByHomeUser(context, context.viewer.accountId);
    return mine.find(({ facilityId }) => facilityId === id) ?? null;
  }
}

@Resolver(() => HomeUser)
export class HomeUserRequests {
  @FieldResolver(() => AccessRequestConnection, { description: 'Newest first; staff see those of their facilities.' })
  async accessRequests(
    @Root() homeUser: HomeUser,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequestConnection> {
    if (page.after || context.viewer.role === Role.HOME_USER) return accessRequestsOfHomeUser(context, homeUser, page);
    const size = pageSize(page);
    const rows = await requestsByHomeUser(context, homeUser.id);
    const key = (request: AccessRequest) => [request.requestedAt.toISOString(), request.id];
    return Object.assign(new AccessRequestConnection(), pageOf(rows, size, key), {
      count: () => Promise.resolve(rows.length),
    });
  }
}

@Resolver(() => AccessRequestConnection)
export class AccessRequestConnectionFields {
  @FieldResolver(() => Int, { description: 'How many there are in all.' })
  totalCount(@Root() { count }: AccessRequestConnection): Promise<number> {
    return count();
  }
}
