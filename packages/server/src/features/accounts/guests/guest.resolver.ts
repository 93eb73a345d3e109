import { Temporal } from 'temporal-polyfill';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Only } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Role } from '../../../shared/viewer.ts';
import { HomeUser } from '../homeUser.entity.ts';
import { ageOn } from '../signIn/birthDate.ts';
import { addGuest } from './addGuest.ts';
import { changeGuest } from './changeGuest.ts';
import { Guest } from './guest.entity.ts';
import {
  AddGuestInput,
  AddGuestResult,
  ChangeGuestInput,
  ChangeGuestResult,
  RemoveGuestInput,
  RemoveGuestResult,
} from './guest.inputs.ts';
import { guestsOf } from './guestsOf.ts';
import { removeGuest } from './removeGuest.ts';

@Resolver(() => Guest)
export class GuestResolver {
  @FieldResolver(() => Int, { description: 'Years today, in UTC. A visit tells the age on its own day.' })
  age(@Root() { dateOfBirth }: Guest, @Ctx() { now }: SignedInContext): number {
    const today = Temporal.Instant.fromEpochMilliseconds(now().getTime()).toZonedDateTimeISO('UTC').toPlainDate();
    return ageOn(today, Temporal.PlainDate.from(dateOfBirth));
  }

  @Only(Role.HOME_USER)
  @Mutation(() => AddGuestResult, { description: 'Puts somebody on the list of those who come along; 20 at most.' })
  addGuest(@Arg('input', () => AddGuestInput) input: AddGuestInput, @Ctx() context: SignedInContext) {
    return addGuest(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => ChangeGuestResult, { description: 'Corrects somebody on the list; visits that are booked stay.' })
  changeGuest(@Arg('input', () => ChangeGuestInput) input: ChangeGuestInput, @Ctx() context: SignedInContext) {
    return changeGuest(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => RemoveGuestResult, { description: 'Takes somebody off the list; visits that are booked stay.' })
  removeGuest(@Arg('input', () => RemoveGuestInput) input: RemoveGuestInput, @Ctx() context: SignedInContext) {
    return removeGuest(context, input);
  }
}

@Resolver(() => HomeUser)
export class GuestsOfHomeUser {
  @Only(Role.HOME_USER)
  @FieldResolver(() => [Guest], { description: 'Who comes along, the oldest first; 20 at most. Own account only.' })
  guests(@Root() { id }: HomeUser, @Ctx() context: SignedInContext): Promise<Guest[]> {
    return guestsOf(context, id);
  }
}
