import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Text } from '../../../../shared/inputRules.ts';
import { DateTime } from '../../../../shared/scalars.ts';
import { VisitKind } from '../../facility.entity.ts';
import { TerminalType } from './terminal.entity.ts';

const officerNote = { called: 'the officer note', max: 2000, optional: true, lines: true };

@InputType({ description: 'A housing unit, new or changed.' })
export class SaveHousingUnitInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is added without it.' })
  id?: string | null;

  @Text({ called: 'the name', max: 60 })
  @Field(() => String, { description: 'At most 60 letters, unique at the facility.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change one.' })
  version?: number | null;
}

@InputType()
export class CloseHousingUnitInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType({ description: 'A terminal or booth, new or changed.' })
export class SaveTerminalInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is added without it.' })
  id?: string | null;

  @Text({ called: 'the name', max: 60 })
  @Field(() => String, { description: 'At most 60 letters, unique at the facility.' })
  name!: string;

  @Field(() => TerminalType, { description: 'On which side it is; what it is stays.' })
  type!: TerminalType;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose at least one kind of visit.' })
  @ArrayUnique({ message: 'TWICE:Choose each kind once.' })
  @Field(() => [VisitKind], { description: 'The visits that it serves; of a booth only ONSITE.' })
  kinds!: VisitKind[];

  @ArrayMaxSize(100, { message: 'TOO_MANY:Choose at most 100 units.' })
  @Field(() => [ID], { description: 'Whose people attend here; none for every unit.' })
  housingUnitIds!: string[];

  @Text(officerNote)
  @Field(() => String, { nullable: true, description: 'At most 2,000 letters.' })
  officerNote?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change one.' })
  version?: number | null;
}

@InputType()
export class CloseTerminalInput {
  @Field(() => ID)
  terminalId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType()
export class SetOutOfServiceInput {
  @Field(() => ID)
  terminalId!: string;

  @Field(() => Boolean, { description: 'True: it takes no visits from now on. False: it does again.' })
  outOfService!: boolean;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType()
export class BlockTerminalInput {
  @Field(() => ID)
  terminalId!: string;

  @Field(() => DateTime, { description: 'From this moment on.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until this moment; a block always ends.' })
  endsAt?: Date | null;

  @Field(() => String, { description: 'A code of the catalogue or of the facility.' })
  reasonCode!: string;

  @Text(officerNote)
  @Field(() => String, { nullable: true, description: 'At most 2,000 letters.' })
  officerNote?: string | null;
}

@InputType()
export class UnblockTerminalInput {
  @Field(() => ID)
  terminalBlockId!: string;
}
