import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { StaffOnly } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { PlannedChangeInput } from './plannedChange.input.ts';
import { HitVisits, visitsHitBy } from './visitsHitBy.ts';

@Resolver()
export class HitsResolver {
  @StaffOnly()
  @Query(() => HitVisits, {
    description: 'What a change would do to visits that are asked for or booked; nothing is changed by asking.',
  })
  visitsHitBy(
    @Arg('change', () => PlannedChangeInput) change: PlannedChangeInput,
    @Ctx() context: SignedInContext,
  ): Promise<HitVisits> {
    return visitsHitBy(context, change);
  }
}
