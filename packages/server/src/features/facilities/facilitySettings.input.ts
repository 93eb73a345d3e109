import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../shared/problem.ts';
import { Whole } from '../../shared/wholeRule.ts';
import { phoneRule } from '../accounts/personRules.ts';
import { Facility } from './facility.entity.ts';

const familyNote = { max: 500, optional: true, lines: true };

@InputType({ description: 'All settings of a facility, as they should be from now on.' })
export class SaveFacilitySettingsInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @Whole({ called: 'the days for an answer', from: 1, to: 60 })
  @Field(() => Int, { description: 'Days within which the facility promises an answer, 1 to 60.' })
  decisionDays!: number;

  @Whole({ called: 'the days to send more', from: 1, to: 90 })
  @Field(() => Int, { description: 'Days a home user has to send what was asked for, 1 to 90.' })
  infoDays!: number;

  @Whole({ called: 'the days to correct a denial', from: 0, to: 365 })
  @Field(() => Int, { description: 'Days within which a denial can be corrected, 0 to 365.' })
  correctionDays!: number;

  @Whole({ called: 'the days until one may ask again', from: 0, to: 1825 })
  @Field(() => Int, { description: 'Days after the end of an access until one may ask again, 0 to 1825.' })
  askAgainDays!: number;

  @Whole({ called: 'the days to keep pictures', from: 0, to: 1825 })
  @Field(() => Int, { description: 'Days after which pictures are deleted once no request needs them, 0 to 1825.' })
  documentDays!: number;

  @Whole({ called: 'the age', from: 18, to: 99 })
  @Field(() => Int, { description: 'Years that a visitor with an account must have, 18 to 99.' })
  minimumAge!: number;

  @Text(phoneRule)
  @Field(() => String, { description: 'The visiting office, as people dial it; at most 30 letters.' })
  phone!: string;

  @Text({ called: 'the note in English', ...familyNote })
  @Field(() => String, { nullable: true, description: 'What families read before they ask; at most 500 letters.' })
  familyNoteEn?: string | null;

  @Text({ called: 'the note in Spanish', ...familyNote })
  @Field(() => String, { nullable: true, description: 'The same in Spanish. Both notes, or none.' })
  familyNoteEs?: string | null;
}

@ObjectType({
  implements: Problem,
  description: 'Another administrator saved the settings meanwhile: look, then save again.',
})
export class FacilityChanged extends Problem {
  @Field(() => Facility, { description: 'As it stands now.' })
  readonly facility: Facility;

  constructor(facility: Facility) {
    super('Somebody else saved these settings while you looked at them. Look at them again, then save.');
    this.facility = facility;
  }
}

export const SaveFacilitySettingsResult = createUnionType({
  name: 'SaveFacilitySettingsResult',
  types: () => [Facility, FacilityChanged, InvalidInput] as const,
});
