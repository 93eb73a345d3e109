import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { CalendarDate } from '../../../shared/scalars.ts';
import { VisitingTerms } from './visitingTerms.entity.ts';

const body = { max: 20_000, lines: true };

@InputType({
  description: 'A new version of the terms. Visits that are booked stay; families agree before the next one.',
})
export class SaveVisitingTermsInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => CalendarDate, { description: 'From the start of this day on; today or later, within two years.' })
  effectiveFrom!: string;

  @Text({ called: 'the terms in English', ...body })
  @Field(() => String, { description: '20 to 20,000 letters.' })
  bodyEn!: string;

  @Text({ called: 'the terms in Spanish', ...body })
  @Field(() => String, { description: '20 to 20,000 letters.' })
  bodyEs!: string;
}

@InputType()
export class AcceptTermsInput {
  @Field(() => ID)
  facilityId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ implements: Problem, description: 'Other terms are in force now: read them, then agree.' })
export class TermsChanged extends Problem {
  @Field(() => VisitingTerms, { description: 'Those in force now.' })
  readonly visitingTerms: VisitingTerms;

  constructor(visitingTerms: VisitingTerms) {
    super('These terms changed while you read them. Read the new ones, then agree.');
    this.visitingTerms = visitingTerms;
  }
}

export const SaveVisitingTermsResult = createUnionType({
  name: 'SaveVisitingTermsResult',
  types: () => [VisitingTerms, InvalidInput] as const,
});
export const AcceptTermsResult = createUnionType({
  name: 'AcceptTermsResult',
  types: () => [VisitingTerms, TermsChanged, InvalidInput] as const,
});
