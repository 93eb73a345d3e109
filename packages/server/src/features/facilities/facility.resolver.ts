import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Anyone } from '../../shared/access.ts';
import type { Context } from '../../shared/context.ts';
import { allStates } from './allStates.ts';
import { Facility } from './facility.entity.ts';
import { facilitiesOfState, loadFacility } from './loadFacility.ts';
import { State } from './state.entity.ts';

@Resolver(() => Facility)
export class FacilityResolver {
  @Anyone()
  @Query(() => [State], { description: 'The states with a facility, by name.' })
  states(@Ctx() context: Context): Promise<State[]> {
    return allStates(context);
  }

  @Anyone()
  @Query(() => [Facility], { description: 'The facilities of a state, by name.' })
  facilities(
    @Arg('state', () => String, { description: 'Two letters: `CO`.' }) state: string,
    @Ctx() context: Context,
  ): Promise<Facility[]> {
    return facilitiesOfState(context, state);
  }

  @Anyone()
  @Query(() => Facility, { nullable: true, description: 'One facility; null where none has that id.' })
  async facility(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Facility | null> {
    return (await loadFacility(context, id)) ?? null;
  }

  @FieldResolver(() => String, { description: 'The state by its name: `Colorado`.' })
  async stateName(@Root() facility: Facility, @Ctx() context: Context): Promise<string> {
    return (await allStates(context)).find(({ code }) => code === facility.state)?.name ?? facility.state;
  }
}
