import { ArrayMaxSize, ArrayNotEmpty, Max, Min, ValidateIf } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ApiScope } from '../../../shared/apiScope.ts';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { ApiClient } from '../apiClient.entity.ts';

const days = 'RANGE:Enter 1 to 730 days.';

@InputType({ description: 'A program that is to have a key.' })
export class CreateApiKeyInput {
  @Text({ called: 'a name for the program', max: 100 })
  @Field(() => String, { description: 'What people call the program, at most 100 letters.' })
  name!: string;

  @ArrayNotEmpty({ message: 'REQUIRED:Choose the facilities that the key is for.' })
  @ArrayMaxSize(100, { message: 'TOO_MANY:Choose at most 100 facilities.' })
  @Field(() => [ID], { description: "At least one, and none that is not the viewer's." })
  facilityIds!: string[];

  @ArrayNotEmpty({ message: 'REQUIRED:Choose what the key may do.' })
  @Field(() => [ApiScope], { description: 'At least one.' })
  scopes!: ApiScope[];

  @ValidateIf((_, value) => value != null)
  @Min(1, { message: days })
  @Max(730, { message: days })
  @Field(() => Int, { nullable: true, description: 'Days until the key ends, 1 to 730; 365 unless told.' })
  expiresInDays?: number | null;
}

@InputType({ description: 'Which program gets a new key.' })
export class RotateApiKeyInput {
  @Field(() => ID)
  apiClientId!: string;
}

@InputType({ description: 'Which program loses its keys.' })
export class RevokeApiKeyInput extends RotateApiKeyInput {}

@ObjectType({ description: 'A new key. Read by the administrator who made it, once: it is kept nowhere.' })
export class ApiKeyMade {
  @Field(() => ApiClient, { description: 'The program that it is for.' })
  readonly apiClient: ApiClient;

  @Field(() => String, { description: 'The key itself, `ov_...`. Send it as `Authorization: Bearer ov_...`.' })
  readonly key: string;

  constructor(apiClient: ApiClient, key: string) {
    this.apiClient = apiClient;
    this.key = key;
  }
}

@ObjectType({ implements: Problem, description: 'The key also reaches a facility that is not yours.' })
export class KeyOfOtherFacility extends Problem {
  constructor() {
    super('This key also reaches a facility that is not yours. Ask an administrator there as well.');
  }
}

@ObjectType({ implements: Problem, description: 'A revoked key stays revoked.' })
export class KeyRevoked extends Problem {
  constructor() {
    super('This key was revoked. Make a new one.');
  }
}

export const CreateApiKeyResult = createUnionType({
  name: 'CreateApiKeyResult',
  types: () => [ApiKeyMade, InvalidInput] as const,
});
export const RotateApiKeyResult = createUnionType({
  name: 'RotateApiKeyResult',
  types: () => [ApiKeyMade, KeyRevoked, KeyOfOtherFacility, InvalidInput] as const,
});
export const RevokeApiKeyResult = createUnionType({
  name: 'RevokeApiKeyResult',
  types: () => [ApiClient, KeyOfOtherFacility, InvalidInput] as const,
});
