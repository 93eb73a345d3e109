import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../../../shared/context.ts';
import { HomeUserCreated } from './frontDesk.inputs.ts';

/** Where the slip of the front desk sends a family. */
@Resolver(() => HomeUserCreated)
export class SignInPlaceResolver {
  @FieldResolver(() => String, { description: "The family app's sign-in page, as it is typed into a browser." })
  signInUrl(@Ctx() { caller }: Context): string {
    return `${caller.familyUrl}/sign-in`;
  }
}
