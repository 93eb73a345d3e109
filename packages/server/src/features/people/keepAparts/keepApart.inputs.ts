import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput } from '../../../shared/problem.ts';
import { DateTime } from '../../../shared/scalars.ts';
import { KeepApart } from './keepApart.entity.ts';

@InputType({ description: 'Two people of one facility whose visits must not be at the same time.' })
export class AddKeepApartInput {
  @Field(() => ID)
  incarceratedPersonId!: string;

  @Field(() => ID)
  otherPersonId!: string;

  @Field(() => DateTime, { nullable: true, description: 'Now unless told.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Without it there is no end.' })
  endsAt?: Date | null;

  @Text({ called: 'the reason', max: 2000, lines: true })
  @Field(() => String, { description: 'Why; only staff see it. At most 2,000 letters.' })
  officerNote!: string;
}

@InputType()
export class LiftKeepApartInput {
  @Field(() => ID)
  keepApartId!: string;
}

export const KeepApartResult = createUnionType({
  name: 'KeepApartResult',
  types: () => [KeepApart, InvalidInput] as const,
});
