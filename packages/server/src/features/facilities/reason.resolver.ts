import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Anyone } from '../../shared/access.ts';
import type { Context } from '../../shared/context.ts';
import { Language } from '../../shared/viewer.ts';
import { offeredReasons } from './allReasons.ts';
import { Reason, ReasonSubject } from './reason.entity.ts';

const speaksSpanish = ({ viewer }: Context) => viewer?.language === Language.ES;

@Resolver(() => Reason)
export class ReasonResolver {
  @Anyone()
  @Query(() => [Reason], {
    description: "The reasons that can be given for something: the catalogue, then the facility's own.",
  })
  reasons(
    @Arg('appliesTo', () => ReasonSubject) appliesTo: ReasonSubject,
    @Arg('facilityId', () => ID, { nullable: true, description: 'Adds those of its own; the catalogue alone without.' })
    facilityId: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Reason[]> {
    return offeredReasons(context, appliesTo, facilityId);
  }

  @FieldResolver(() => String, { description: 'What an officer reads on the control: "ID expired".' })
  label(@Root() reason: Reason, @Ctx() context: Context): string {
    return speaksSpanish(context) ? reason.labelEs : reason.labelEn;
  }

  @FieldResolver(() => String, { description: 'What the family reads: "Your ID is out of date."' })
  publicText(@Root() reason: Reason, @Ctx() context: Context): string {
    return speaksSpanish(context) ? reason.publicTextEs : reason.publicTextEn;
  }

  @FieldResolver(() => String, {
    description: 'What the family can do: "Send an ID that is still good and ask again."',
  })
  whatYouCanDo(@Root() reason: Reason, @Ctx() context: Context): string {
    return speaksSpanish(context) ? reason.whatYouCanDoEs : reason.whatYouCanDoEn;
  }
}
