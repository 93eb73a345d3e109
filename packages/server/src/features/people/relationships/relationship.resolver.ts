import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Only, ownTopics, StaffOnly } from '../../../shared/access.ts';
import type { Context, SignedInContext } from '../../../shared/context.ts';
import { PageArgs } from '../../../shared/page.ts';
import type { RelationshipNews } from '../../../shared/pubSub.ts';
import { notAllowed } from '../../../shared/refuse.ts';
import { isStaff, Role, STAFF } from '../../../shared/viewer.ts';
import { HomeUser } from '../../accounts/homeUser.entity.ts';
import { Facility } from '../../facilities/facility.entity.ts';
import { facilitiesByIds } from '../../facilities/loadFacility.ts';
import { IncarceratedPerson } from '../incarceratedPerson.entity.ts';
import { personById } from '../incarceratedPerson.rows.ts';
import { RelationshipConnection, relationshipsOfFacilities } from './listRelationships.ts';
import { moveRelationship, setReviewVisits } from './moveRelationship.ts';
import { Relationship } from './relationship.entity.ts';
import * as inputs from './relationship.inputs.ts';
import { homeUserById, loadRelationship, relationshipsOfHomeUser } from './relationship.rows.ts';
import { actionsOf, RelationshipAction, RelationshipStatus } from './relationship.states.ts';
import { requestRelationship } from './requestRelationship.ts';

const { APPROVE, DENY, END } = RelationshipAction;

/** No program hears of them. */
const topicsOf = (context: SignedInContext): string[] => {
  if (context.viewer?.role === Role.API) throw notAllowed();
  return ownTopics(context);
};

/** Who may visit whom. */
@Resolver(() => Relationship)
export class RelationshipResolver {
  @StaffOnly()
  @Query(() => RelationshipConnection, { description: "Those of the viewer's facilities, oldest first." })
  relationships(
    @Arg('status', () => RelationshipStatus, { nullable: true }) status: RelationshipStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<RelationshipConnection> {
    return relationshipsOfFacilities(context, { status, ...page });
  }

  @Only(Role.HOME_USER)
  @Mutation(() => inputs.RequestRelationshipResult, {
    description:
      'APPROVED at once, unless the facility decides: it does for attorneys and clergy, and for all where its policy says so. While one with the same person is alive, answers with that one.',
  })
  requestRelationship(
    @Arg('input', () => inputs.RequestRelationshipInput) input: inputs.RequestRelationshipInput,
    @Ctx() context: SignedInContext,
  ) {
    return requestRelationship(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => inputs.ChangeRelationshipResult, { description: 'PENDING or APPROVED -> ENDED.' })
  endRelationship(
    @Arg('input', () => inputs.EndRelationshipInput) input: inputs.EndRelationshipInput,
    @Ctx() context: SignedInContext,
  ) {
    return moveRelationship(context, END, input);
  }

  @StaffOnly()
  @Mutation(() => inputs.ChangeRelationshipResult, { description: 'PENDING -> APPROVED.' })
  approveRelationship(
    @Arg('input', () => inputs.ApproveRelationshipInput) input: inputs.ApproveRelationshipInput,
    @Ctx() context: SignedInContext,
  ) {
    return moveRelationship(context, APPROVE, input);
  }

  @StaffOnly()
  @Mutation(() => inputs.ChangeRelationshipResult, { description: 'PENDING -> DENIED.' })
  denyRelationship(
    @Arg('input', () => inputs.DenyRelationshipInput) input: inputs.DenyRelationshipInput,
    @Ctx() context: SignedInContext,
  ) {
    return moveRelationship(context, DENY, input);
  }

  @StaffOnly()
  @Mutation(() => inputs.ChangeRelationshipResult, {
    description: 'Whether an officer looks at the visits of the two first.',
  })
  setReviewVisits(
    @Arg('input', () => inputs.SetReviewVisitsInput) input: inputs.SetReviewVisitsInput,
    @Ctx() context: SignedInContext,
  ) {
    return setReviewVisits(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Subscription(() => Relationship, {
    topics: 'RELATIONSHIP_CHANGED',
    topicId: ({ context }) => topicsOf(context as SignedInContext),
    description: "A home user's own; for staff those of their facilities.",
  })
  relationshipChanged(
    @Root() { relationshipId }: RelationshipNews,
    @Ctx() context: SignedInContext,
  ): Promise<Relationship> {
    return loadRelationship(context, relationshipId);
  }

  @FieldResolver(() => Facility)
  async facility(@Root() { facilityId }: Relationship, @Ctx() context: Context): Promise<Facility> {
    return (await facilitiesByIds(context, [facilityId]))[0]!;
  }

  @FieldResolver(() => HomeUser)
  async homeUser(@Root() { homeUserId }: Relationship, @Ctx() context: Context): Promise<HomeUser> {
    return (await homeUserById(context, homeUserId))!;
  }

  @FieldResolver(() => IncarceratedPerson)
  async incarceratedPerson(
    @Root() { incarceratedPersonId }: Relationship,
    @Ctx() context: Context,
  ): Promise<IncarceratedPerson> {
    return (await personById(context, incarceratedPersonId))!;
  }

  @FieldResolver(() => [RelationshipAction], { description: 'What the viewer could do right now.' })
  availableActions(@Root() { status }: Relationship, @Ctx() { viewer }: Context): RelationshipAction[] {
    return actionsOf(isStaff(viewer) ? 'STAFF' : 'HOME_USER', status);
  }
}

@Resolver(() => HomeUser)
export class RelationshipsOfHomeUser {
  @Only(Role.HOME_USER, ...STAFF)
  @FieldResolver(() => [Relationship], { description: 'Newest first; staff see those of their facilities.' })
  relationships(@Root() { id }: HomeUser, @Ctx() context: Context): Promise<Relationship[]> {
    return relationshipsOfHomeUser(context, id);
  }
}
