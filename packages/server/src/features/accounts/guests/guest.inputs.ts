import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Text } from '../../../shared/inputRules.ts';
import { InvalidInput, Problem } from '../../../shared/problem.ts';
import { CalendarDate } from '../../../shared/scalars.ts';
import { familyNameRule, givenNameRule } from '../personRules.ts';
import { Guest } from './guest.entity.ts';

@InputType({ description: 'Somebody who comes along, of any age.' })
export class AddGuestInput {
  @Text(givenNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  givenName!: string;

  @Text(familyNameRule)
  @Field(() => String, { description: 'At most 100 letters.' })
  familyName!: string;

  @Field(() => CalendarDate, { description: 'Not after today, not more than 120 years ago.' })
  dateOfBirth!: string;
}

@InputType({ description: 'Visits that are booked keep what the facility was told.' })
export class ChangeGuestInput extends AddGuestInput {
  @Field(() => ID)
  guestId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType({ description: 'Visits that are booked stay as they are.' })
export class RemoveGuestInput {
  @Field(() => ID)
  guestId!: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@ObjectType({ implements: Problem, description: 'It was changed on another device meanwhile: look, then save again.' })
export class GuestChanged extends Problem {
  @Field(() => Guest, { description: 'As it stands now.' })
  readonly guest: Guest;

  constructor(guest: Guest) {
    super('This guest was changed while you looked. Look again, then save.');
    this.guest = guest;
  }
}

@ObjectType({ description: 'The guest is off the list. Visits that they come to stay as they are.' })
export class GuestRemoved {
  @Field(() => ID)
  id!: string;
}

export const AddGuestResult = createUnionType({ name: 'AddGuestResult', types: () => [Guest, InvalidInput] as const });
export const ChangeGuestResult = createUnionType({
  name: 'ChangeGuestResult',
  types: () => [Guest, GuestChanged, InvalidInput] as const,
});
export const RemoveGuestResult = createUnionType({
  name: 'RemoveGuestResult',
  types: () => [GuestRemoved, GuestChanged, InvalidInput] as const,
});
