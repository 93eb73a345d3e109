import { Field, ID, InputType, Int } from 'type-graphql';
import { Text, type TextRule } from '../../shared/inputRules.ts';
import { CalendarDate, DateTime } from '../../shared/scalars.ts';
import { familyNameRule, givenNameRule } from '../accounts/personRules.ts';

const noteRule: TextRule = { called: 'the officer note', max: 2000, optional: true, lines: true };
const numberRule: TextRule = {
  called: 'the number',
  max: 30,
  pattern: { source: '^[A-Za-z0-9][A-Za-z0-9-]*$', hint: 'Write the number with letters, digits and hyphens only.' },
};
const elsewhereRule: TextRule = { called: 'where the person was moved to', max: 120, optional: true };

@InputType({ description: 'A person who is held at the facility, new or changed.' })
export class SaveIncarceratedPersonInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is added without it.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change one.' })
  version?: number | null;

  @Text(numberRule)
  @Field(() => String, { description: "The facility's own number; kept in capitals, at most 30 letters." })
  personNumber!: string;

  @Text(givenNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  givenName!: string;

  @Text(familyNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  familyName!: string;

  @Field(() => CalendarDate)
  dateOfBirth!: string;

  @Field(() => ID, { description: 'Where they live at the facility; another one than before moves them.' })
  housingUnitId!: string;

  @Field(() => Boolean, { nullable: true, description: 'False unless told; as it was where a person is changed.' })
  reviewVisits?: boolean | null;

  @Text(noteRule)
  @Field(() => String, { nullable: true, description: 'What only staff see, at most 2,000 letters.' })
  officerNote?: string | null;
}

/** What every change of a person names: which one, and the version that the reader had before their eyes. */
@InputType()
export class ReleasePersonInput {
  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType()
export class TransferPersonInput extends ReleasePersonInput {
  @Text(elsewhereRule)
  @Field(() => String, { nullable: true, description: 'Where to, at most 120 letters; only staff see it.' })
  transferredTo?: string | null;
}

@InputType()
export class SuspendPrivilegesInput extends ReleasePersonInput {
  @Field(() => DateTime, { nullable: true, description: 'Now unless told.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Without it there is no end.' })
  until?: Date | null;
}

@InputType()
export class RestorePrivilegesInput extends ReleasePersonInput {}
