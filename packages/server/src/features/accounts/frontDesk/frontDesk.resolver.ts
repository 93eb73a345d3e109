import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { StaffOnly } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { createHomeUser } from './createHomeUser.ts';
import {
  CreateHomeUserInput,
  CreateHomeUserResult,
  RenewFirstPasswordInput,
  RenewFirstPasswordResult,
} from './frontDesk.inputs.ts';
import { renewFirstPassword } from './renewFirstPassword.ts';

/** What officers do for a family that stands at the front desk. */
@Resolver()
export class FrontDeskResolver {
  @StaffOnly()
  @Mutation(() => CreateHomeUserResult, { description: 'Makes a family account with a first password, shown once.' })
  createHomeUser(@Arg('input', () => CreateHomeUserInput) input: CreateHomeUserInput, @Ctx() context: SignedInContext) {
    return createHomeUser(context, input);
  }

  @StaffOnly()
  @Mutation(() => RenewFirstPasswordResult, { description: 'A new first password, while nobody has signed in.' })
  renewFirstPassword(
    @Arg('input', () => RenewFirstPasswordInput) input: RenewFirstPasswordInput,
    @Ctx() context: SignedInContext,
  ) {
    return renewFirstPassword(context, input);
  }
}
