import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Role } from '../../../shared/viewer.ts';
import { Facility } from '../facility.entity.ts';
import { ownReasonsOf } from './loadOwnReasons.ts';
import { OwnReason } from './ownReason.entity.ts';
import { RetireReasonInput, RetireReasonResult, SaveReasonInput, SaveReasonResult } from './ownReason.inputs.ts';
import { retireReason } from './retireReason.ts';
import { saveReason } from './saveReason.ts';

@Resolver(() => Facility)
export class OwnReasonsOfFacility {
  @StaffOnly()
  @FieldResolver(() => [OwnReason], { description: "The facility's own reasons, by their English name; 50 at most." })
  async ownReasons(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<OwnReason[]> {
    return context.viewer.facilityIds.includes(id) ? ownReasonsOf(context, id) : [];
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveReasonResult, { description: "Adds or changes a reason of the facility's own." })
  saveReason(@Arg('input', () => SaveReasonInput) input: SaveReasonInput, @Ctx() context: SignedInContext) {
    return saveReason(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => RetireReasonResult, { description: "Offers a reason of the facility's own no more." })
  retireReason(@Arg('input', () => RetireReasonInput) input: RetireReasonInput, @Ctx() context: SignedInContext) {
    return retireReason(context, input);
  }
}
