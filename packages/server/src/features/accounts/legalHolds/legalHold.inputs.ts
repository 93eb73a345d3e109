import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput } from '../../../shared/problem.ts';
import { LegalHold } from './legalHold.entity.ts';

@InputType()
export class PlaceLegalHoldInput {
  @Field(() => ID)
  homeUserId!: string;

  @Field(() => ID, { description: "One of the viewer's facilities, which knows this person." })
  facilityId!: string;

  @Text({ called: 'the reason', max: 2000, lines: true })
  @Field(() => String, { description: 'Why; read by staff alone. At most 2,000 letters.' })
  officerNote!: string;
}

@InputType()
export class LiftLegalHoldInput {
  @Field(() => ID)
  legalHoldId!: string;

  @Field(() => ID)
  facilityId!: string;
}

export const LegalHoldResult = createUnionType({
  name: 'LegalHoldResult',
  types: () => [LegalHold, InvalidInput] as const,
});
