import { Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { ownTopics, SignedIn } from '../../shared/access.ts';
import { ApiScope, Scope } from '../../shared/apiScope.ts';
import type { SignedInContext } from '../../shared/context.ts';
import type { VisitNews } from '../../shared/pubSub.ts';
import { loadVisit } from './loadVisit.ts';
import { Visit } from './visit.entity.ts';

/** Moves a visit on every open screen. The topic comes from the session; the row is read as the viewer who looks. */
@Resolver()
export class VisitLive {
  @SignedIn()
  @Scope(ApiScope.SUBSCRIBE)
  @Subscription(() => Visit, {
    topics: 'VISIT_CHANGED',
    topicId: ({ context }) => ownTopics(context as SignedInContext),
    description: "A home user's own visits; for staff and keys those of their facilities.",
  })
  visitChanged(@Root() { visitId }: VisitNews, @Ctx() context: SignedInContext): Promise<Visit> {
    return loadVisit(context, visitId);
  }
}
