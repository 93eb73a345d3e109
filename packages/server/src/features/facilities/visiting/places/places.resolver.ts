import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly } from '../../../../shared/access.ts';
import type { SignedInContext } from '../../../../shared/context.ts';
import { DateTime } from '../../../../shared/scalars.ts';
import { Role } from '../../../../shared/viewer.ts';
import { reasonsOf } from '../../allReasons.ts';
import { Facility } from '../../facility.entity.ts';
import { Reason } from '../../reason.entity.ts';
import { blockTerminal } from './blockTerminal.ts';
import { closeHousingUnit } from './closeHousingUnit.ts';
import { closeTerminal } from './closeTerminal.ts';
import { HousingUnit } from './housingUnit.entity.ts';
import { blocksOf, terminalsOf, unitsOf } from './loadPlaces.ts';
import {
  ChangeTerminalResult,
  CloseHousingUnitResult,
  CloseTerminalResult,
  SaveHousingUnitResult,
} from './places.answers.ts';
import {
  BlockTerminalInput,
  CloseHousingUnitInput,
  CloseTerminalInput,
  SaveHousingUnitInput,
  SaveTerminalInput,
  SetOutOfServiceInput,
  UnblockTerminalInput,
} from './places.inputs.ts';
import { saveHousingUnit } from './saveHousingUnit.ts';
import { saveTerminal } from './saveTerminal.ts';
import { setOutOfService } from './setOutOfService.ts';
import { Terminal } from './terminal.entity.ts';
import { blockAt, statusAt, TerminalStatus } from './terminal.states.ts';
import { TerminalBlock } from './terminalBlock.entity.ts';
import { unblockTerminal } from './unblockTerminal.ts';

const blocksOn = async (context: SignedInContext, { id, facilityId }: Terminal) =>
  (await blocksOf(context, facilityId)).filter(({ terminalId }) => terminalId === id);

@Resolver(() => Terminal)
export class PlacesResolver {
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveHousingUnitResult, { description: 'Adds a housing unit, or changes its name.' })
  saveHousingUnit(
    @Arg('input', () => SaveHousingUnitInput) input: SaveHousingUnitInput,
    @Ctx() context: SignedInContext,
  ) {
    return saveHousingUnit(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => CloseHousingUnitResult, { description: 'Takes a unit off all lists, once nobody lives there.' })
  closeHousingUnit(
    @Arg('input', () => CloseHousingUnitInput) input: CloseHousingUnitInput,
    @Ctx() context: SignedInContext,
  ) {
    return closeHousingUnit(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => ChangeTerminalResult, { description: 'Adds a terminal or booth, or changes one.' })
  saveTerminal(@Arg('input', () => SaveTerminalInput) input: SaveTerminalInput, @Ctx() context: SignedInContext) {
    return saveTerminal(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => CloseTerminalResult, { description: 'Takes a place off all lists, once nothing is booked there.' })
  closeTerminal(@Arg('input', () => CloseTerminalInput) input: CloseTerminalInput, @Ctx() context: SignedInContext) {
    return closeTerminal(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangeTerminalResult, { description: 'Takes a place out of service, or puts it back.' })
  setOutOfService(
    @Arg('input', () => SetOutOfServiceInput) input: SetOutOfServiceInput,
    @Ctx() context: SignedInContext,
  ) {
    return setOutOfService(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangeTerminalResult, { description: 'Keeps visits away from a place for a time.' })
  blockTerminal(@Arg('input', () => BlockTerminalInput) input: BlockTerminalInput, @Ctx() context: SignedInContext) {
    return blockTerminal(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangeTerminalResult, { description: 'Ends a block, or takes back one that is to come.' })
  unblockTerminal(
    @Arg('input', () => UnblockTerminalInput) input: UnblockTerminalInput,
    @Ctx() context: SignedInContext,
  ) {
    return unblockTerminal(context, input);
  }

  @FieldResolver(() => [HousingUnit], { description: 'Whose people attend here; empty: of every unit.' })
  async housingUnits(@Root() terminal: Terminal, @Ctx() context: SignedInContext): Promise<HousingUnit[]> {
    const units = await unitsOf(context, terminal.facilityId);
    return units.filter(({ id }) => terminal.housingUnitIds.includes(id));
  }

  @FieldResolver(() => TerminalStatus, { description: 'Whether it takes visits right now.' })
  async status(@Root() terminal: Terminal, @Ctx() context: SignedInContext): Promise<TerminalStatus> {
    return statusAt(terminal.outOfServiceSince, await blocksOn(context, terminal), context.now());
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when it is blocked right now; null where it is not.',
  })
  async blockedUntil(@Root() terminal: Terminal, @Ctx() context: SignedInContext): Promise<Date | null> {
    return blockAt(await blocksOn(context, terminal), context.now())?.endsAt ?? null;
  }

  @FieldResolver(() => [TerminalBlock], { description: 'Those that are not over, first to come first.' })
  blocks(@Root() terminal: Terminal, @Ctx() context: SignedInContext): Promise<TerminalBlock[]> {
    return blocksOn(context, terminal);
  }
}

@Resolver(() => TerminalBlock)
export class ReasonOfTerminalBlock {
  @FieldResolver(() => Reason, { description: 'Why.' })
  async reason(@Root() { reasonCode }: TerminalBlock, @Ctx() context: SignedInContext): Promise<Reason> {
    return (await reasonsOf(context, [reasonCode]))[0]!;
  }
}

@Resolver(() => Facility)
export class PlacesOfFacility {
  @StaffOnly()
  @FieldResolver(() => [HousingUnit], { description: 'By name; empty for staff of another facility.' })
  async housingUnits(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<HousingUnit[]> {
    return unitsOf(context, id);
  }

  @StaffOnly()
  @FieldResolver(() => [Terminal], {
    description: 'Terminals, then booths, by name; empty for staff of another facility.',
  })
  async terminals(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<Terminal[]> {
    return terminalsOf(context, id);
  }
}
