import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly, SteppedUp } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Role } from '../../../shared/viewer.ts';
import { HomeUser } from '../homeUser.entity.ts';
import { loadStaffMember } from '../loadStaffMember.ts';
import { StaffMember } from '../staffMember.entity.ts';
import { LegalHold } from './legalHold.entity.ts';
import { LegalHoldResult, LiftLegalHoldInput, PlaceLegalHoldInput } from './legalHold.inputs.ts';
import { legalHoldsOf } from './legalHold.rows.ts';
import { liftLegalHold } from './liftLegalHold.ts';
import { placeLegalHold } from './placeLegalHold.ts';

@Resolver(() => LegalHold)
export class LegalHoldResolver {
  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => LegalHoldResult, { description: "Keeps a person's pictures until the hold is lifted. Audited." })
  placeLegalHold(@Arg('input', () => PlaceLegalHoldInput) input: PlaceLegalHoldInput, @Ctx() context: SignedInContext) {
    return placeLegalHold(context, input);
  }

  @SteppedUp()
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => LegalHoldResult, { description: "Lets the facility's days count again. Audited." })
  liftLegalHold(@Arg('input', () => LiftLegalHoldInput) input: LiftLegalHoldInput, @Ctx() context: SignedInContext) {
    return liftLegalHold(context, input);
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Null where they share no facility with the viewer any more.',
  })
  placedBy(@Root() { placedBy }: LegalHold, @Ctx() context: SignedInContext): Promise<StaffMember | null> {
    return loadStaffMember(context, placedBy);
  }

  @FieldResolver(() => StaffMember, { nullable: true, description: 'Who lifted it; null while it stands.' })
  liftedBy(@Root() { liftedBy }: LegalHold, @Ctx() context: SignedInContext): Promise<StaffMember | null> | null {
    return liftedBy ? loadStaffMember(context, liftedBy) : null;
  }
}

@Resolver(() => HomeUser)
export class LegalHoldsOfHomeUser {
  @StaffOnly()
  @FieldResolver(() => [LegalHold], {
    description: "Holds of the viewer's facilities on this person's pictures, newest first, lifted ones too.",
  })
  legalHolds(@Root() { id }: HomeUser, @Ctx() context: SignedInContext): Promise<LegalHold[]> {
    return legalHoldsOf(context, id);
  }
}
