import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { PageArgs } from '../../shared/page.ts';
import { findHomeUsers, HomeUserConnection } from '../accounts/findHomeUsers.ts';
import { AccessRequestStatus } from './accessRequest.states.ts';

/** The search stands here because it can ask for a status of a request; finding people is the accounts' work. */
@Resolver()
export class HomeUsersResolver {
  @StaffOnly()
  @Query(() => HomeUserConnection, { description: "People who asked one of the viewer's facilities, by name." })
  homeUsers(
    @Arg('search', () => String, {
      nullable: true,
      description:
        'How words of a name begin, in any order; a user name, an e-mail, the end of a phone, or a reference like RC-40718.',
    })
    search: string | null,
    @Arg('status', () => AccessRequestStatus, { nullable: true }) status: AccessRequestStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<HomeUserConnection> {
    return findHomeUsers(context, { search, status, ...page });
  }
}
