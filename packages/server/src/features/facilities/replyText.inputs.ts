import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../shared/problem.ts';
import { ReplyText } from './replyText.entity.ts';

const words = { max: 1000, lines: true };

@InputType({ description: 'A usual reply, new or changed.' })
export class SaveReplyTextInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; a new one is added without it.' })
  id?: string | null;

  @Field(() => ID)
  facilityId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen; needed to change one.' })
  version?: number | null;

  @Text({ called: 'the title', max: 60 })
  @Field(() => String, { description: 'At most 60 letters, unique at the facility.' })
  title!: string;

  @Text({ called: 'the text in English', ...words })
  @Field(() => String, { description: 'At most 1,000 letters.' })
  textEn!: string;

  @Text({ called: 'the text in Spanish', ...words })
  @Field(() => String, { description: 'At most 1,000 letters.' })
  textEs!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the list, from 1; where it is, or at the end, unless told.',
  })
  position?: number | null;
}

@InputType()
export class RemoveReplyTextInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  facilityId!: string;
}

@ObjectType({ implements: Problem, description: 'Another administrator changed it meanwhile: look, then save again.' })
export class ReplyTextChanged extends Problem {
  @Field(() => ReplyText, { description: 'As it stands now.' })
  readonly replyText: ReplyText;

  constructor(replyText: ReplyText) {
    super('Somebody else changed this text while you looked at it. Look at it again, then save.');
    this.replyText = replyText;
  }
}

@ObjectType({ description: 'The text is gone; also where it was gone before.' })
export class ReplyTextRemoved {
  @Field(() => ID)
  id!: string;
}

export const SaveReplyTextResult = createUnionType({
  name: 'SaveReplyTextResult',
  types: () => [ReplyText, ReplyTextChanged, InvalidInput] as const,
});
export const RemoveReplyTextResult = createUnionType({
  name: 'RemoveReplyTextResult',
  types: () => [ReplyTextRemoved, InvalidInput] as const,
});
