import { IsOptional, ValidateNested } from 'class-validator';
import { createUnionType, Field, InputType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput } from '../../../shared/problem.ts';
import { Language } from '../../../shared/viewer.ts';
import { AddressInput } from '../address.input.ts';
import { HomeUser } from '../homeUser.entity.ts';
import { phoneRule } from '../personRules.ts';

@InputType({ description: 'What the holder of an account changes; what is left out stays.' })
export class UpdateAccountInput {
  @Text({ ...phoneRule, optional: true })
  @Field(() => String, { nullable: true, description: 'At most 30 letters. An empty one takes nothing away.' })
  phone?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => AddressInput, { nullable: true })
  address?: AddressInput | null;

  @Field(() => Language, { nullable: true, description: 'The language of pages and e-mails.' })
  language?: Language | null;
}

export const UpdateAccountResult = createUnionType({
  name: 'UpdateAccountResult',
  types: () => [HomeUser, InvalidInput] as const,
});
