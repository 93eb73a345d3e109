import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { HomeUser } from './homeUser.entity.ts';
import { PossibleDuplicate, possibleDuplicates } from './possibleDuplicates.ts';

@Resolver(() => HomeUser)
export class DuplicatesResolver {
  @StaffOnly()
  @FieldResolver(() => [PossibleDuplicate], {
    description: "Other people of the viewer's facilities who may be this one; at most 5, the surest first.",
  })
  possibleDuplicates(@Root() { id }: HomeUser, @Ctx() context: SignedInContext): Promise<PossibleDuplicate[]> {
    return possibleDuplicates(context, id);
  }
}
