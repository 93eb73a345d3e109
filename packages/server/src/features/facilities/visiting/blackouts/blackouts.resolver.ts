import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly } from '../../../../shared/access.ts';
import type { SignedInContext } from '../../../../shared/context.ts';
import { Role } from '../../../../shared/viewer.ts';
import { reasonsOf } from '../../allReasons.ts';
import { Facility } from '../../facility.entity.ts';
import { Reason } from '../../reason.entity.ts';
import { HousingUnit } from '../places/housingUnit.entity.ts';
import { terminalsOf, unitsOf } from '../places/loadPlaces.ts';
import { Terminal } from '../places/terminal.entity.ts';
import { Blackout } from './blackout.entity.ts';
import { RemoveBlackoutInput, RemoveBlackoutResult, SaveBlackoutInput, SaveBlackoutResult } from './blackout.inputs.ts';
import { blackoutsOf } from './loadBlackouts.ts';
import { removeBlackout } from './removeBlackout.ts';
import { saveBlackout } from './saveBlackout.ts';

@Resolver(() => Blackout)
export class BlackoutsResolver {
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveBlackoutResult, { description: 'Adds a time without visits, or changes one.' })
  saveBlackout(@Arg('input', () => SaveBlackoutInput) input: SaveBlackoutInput, @Ctx() context: SignedInContext) {
    return saveBlackout(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => RemoveBlackoutResult, { description: 'Takes a time without visits away.' })
  removeBlackout(@Arg('input', () => RemoveBlackoutInput) input: RemoveBlackoutInput, @Ctx() context: SignedInContext) {
    return removeBlackout(context, input);
  }

  @FieldResolver(() => HousingUnit, {
    nullable: true,
    description: 'The unit that it is for; null where it is for all.',
  })
  async housingUnit(@Root() blackout: Blackout, @Ctx() context: SignedInContext): Promise<HousingUnit | null> {
    const units = await unitsOf(context, blackout.facilityId);
    return units.find(({ id }) => id === blackout.housingUnitId) ?? null;
  }

  @FieldResolver(() => Terminal, { nullable: true, description: 'The place that it is for; null where it is for all.' })
  async terminal(@Root() blackout: Blackout, @Ctx() context: SignedInContext): Promise<Terminal | null> {
    const terminals = await terminalsOf(context, blackout.facilityId);
    return terminals.find(({ id }) => id === blackout.terminalId) ?? null;
  }

  @FieldResolver(() => Reason, { description: 'Why; families read its public text.' })
  async reason(@Root() { reasonCode }: Blackout, @Ctx() context: SignedInContext): Promise<Reason> {
    return (await reasonsOf(context, [reasonCode]))[0]!;
  }
}

@Resolver(() => Facility)
export class BlackoutsOfFacility {
  @StaffOnly()
  @FieldResolver(() => [Blackout], {
    description: 'Those that are not over, first to come first; empty for staff of another facility.',
  })
  blackouts(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<Blackout[]> {
    return blackoutsOf(context, id);
  }
}
