import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { SignedInContext } from '../../shared/context.ts';
import { DateTime } from '../../shared/scalars.ts';
import { reasonsOf } from '../facilities/allReasons.ts';
import { Reason } from '../facilities/reason.entity.ts';
import { IncarceratedPerson } from '../people/incarceratedPerson.entity.ts';
import { personById } from '../people/incarceratedPerson.rows.ts';
import { minutesOf } from './lockVisit.ts';
import { policyTerms } from './policyTerms.ts';
import { Visit } from './visit.entity.ts';
import { availableActions, cancelBy, holdMayBeExtended } from './visit.policy.ts';
import { VisitAction } from './visit.states.ts';
import { VisitEvent } from './visitEvent.entity.ts';
import { historyOfVisit } from './visitHistory.ts';
import { VisitParticipant } from './visitParticipant.entity.ts';
import { visitorsOf } from './visitors.ts';

/** What a visit tells besides its own columns. */
@Resolver(() => Visit)
export class VisitFields {
  @FieldResolver(() => IncarceratedPerson)
  async incarceratedPerson(
    @Root() { incarceratedPersonId }: Visit,
    @Ctx() context: SignedInContext,
  ): Promise<IncarceratedPerson> {
    return (await personById(context, incarceratedPersonId))!;
  }

  @FieldResolver(() => Int)
  durationMinutes(@Root() visit: Visit): number {
    return minutesOf(visit);
  }

  @FieldResolver(() => Boolean, { description: 'HELD: whether `extendHold` keeps it longer; once.' })
  holdMayBeExtended(@Root() visit: Visit, @Ctx() { now }: SignedInContext): boolean {
    return holdMayBeExtended(visit, now());
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'SCHEDULED: until when the home user may cancel it, or move it where the facility lets them.',
  })
  async cancelBy(@Root() visit: Visit, @Ctx() context: SignedInContext): Promise<Date | null> {
    return cancelBy(visit, await policyTerms(context, visit));
  }

  @FieldResolver(() => [VisitParticipant], { description: 'Who comes: the home user first, then the guests.' })
  visitors(@Root() visit: Visit, @Ctx() context: SignedInContext): Promise<VisitParticipant[]> {
    return visitorsOf(context, visit);
  }

  @FieldResolver(() => [Reason], { description: 'Why it was declined or cancelled.' })
  reasons(@Root() { reasonCodes }: Visit, @Ctx() context: SignedInContext): Promise<Reason[]> {
    return reasonsOf(context, reasonCodes);
  }

  @FieldResolver(() => [VisitAction], { description: 'What the viewer could do to this visit right now.' })
  async availableActions(@Root() visit: Visit, @Ctx() context: SignedInContext): Promise<VisitAction[]> {
    return availableActions(context.viewer, visit, await policyTerms(context, visit), context.now());
  }

  @FieldResolver(() => [VisitEvent], { description: 'Everything that happened to it, oldest first.' })
  history(@Root() { id }: Visit, @Ctx() context: SignedInContext): Promise<VisitEvent[]> {
    return historyOfVisit(context, id);
  }
}
