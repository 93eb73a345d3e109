import { Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { ownTopics, SignedIn } from '../../shared/access.ts';
import { ApiScope, Scope } from '../../shared/apiScope.ts';
import type { SignedInContext } from '../../shared/context.ts';
import type { AccessRequestNews } from '../../shared/pubSub.ts';
import { AccessRequest } from './accessRequest.entity.ts';
import { loadAccessRequest } from './loadAccessRequest.ts';

/** Moves the status on every open screen. The topic comes from the session; the row is read as the viewer who looks. */
@Resolver()
export class AccessRequestLive {
  @SignedIn()
  @Scope(ApiScope.SUBSCRIBE)
  @Subscription(() => AccessRequest, {
    topics: 'ACCESS_REQUEST_CHANGED',
    topicId: ({ context }) => ownTopics(context as SignedInContext),
    description: "A home user's own requests; for staff and keys those of their facilities.",
  })
  accessRequestChanged(
    @Root() { accessRequestId }: AccessRequestNews,
    @Ctx() context: SignedInContext,
  ): Promise<AccessRequest> {
    return loadAccessRequest(context, accessRequestId);
  }
}
