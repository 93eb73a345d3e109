import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { InvalidInput, Problem } from '../../../../shared/problem.ts';
import { HousingUnit } from './housingUnit.entity.ts';
import { Terminal } from './terminal.entity.ts';

@ObjectType({ implements: Problem, description: 'Somebody else changed the unit meanwhile: look, then save again.' })
export class HousingUnitChanged extends Problem {
  @Field(() => HousingUnit, { description: 'As it stands now.' })
  readonly housingUnit: HousingUnit;

  constructor(housingUnit: HousingUnit) {
    super('Somebody else changed this unit while you looked at it. Look at it again, then save.');
    this.housingUnit = housingUnit;
  }
}

@ObjectType({
  implements: Problem,
  description: 'People live there, or a place or hours are set for it: change those first.',
})
export class HousingUnitInUse extends Problem {}

@ObjectType({ description: 'The unit is closed and on no list any more.' })
export class HousingUnitClosed {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ implements: Problem, description: 'Somebody else changed the terminal meanwhile: look, then try again.' })
export class TerminalChanged extends Problem {
  @Field(() => Terminal, { description: 'As it stands now.' })
  readonly terminal: Terminal;

  constructor(terminal: Terminal) {
    super('Somebody else changed this place while you looked at it. Look at it again, then save.');
    this.terminal = terminal;
  }
}

@ObjectType({
  implements: Problem,
  description: 'Visits are booked there, or it is on a blackout: change those first.',
})
export class TerminalInUse extends Problem {}

@ObjectType({ description: 'The terminal is closed and on no list any more.' })
export class TerminalClosed {
  @Field(() => ID)
  id!: string;
}

export const SaveHousingUnitResult = createUnionType({
  name: 'SaveHousingUnitResult',
  types: () => [HousingUnit, HousingUnitChanged, InvalidInput] as const,
});
export const CloseHousingUnitResult = createUnionType({
  name: 'CloseHousingUnitResult',
  types: () => [HousingUnitClosed, HousingUnitChanged, HousingUnitInUse, InvalidInput] as const,
});
/** What a terminal answers to what is done with it. */
export const ChangeTerminalResult = createUnionType({
  name: 'ChangeTerminalResult',
  types: () => [Terminal, TerminalChanged, InvalidInput] as const,
});
export const CloseTerminalResult = createUnionType({
  name: 'CloseTerminalResult',
  types: () => [TerminalClosed, TerminalChanged, TerminalInUse, InvalidInput] as const,
});
