import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Role, STAFF } from '../../../shared/viewer.ts';
import { HomeUser } from '../homeUser.entity.ts';
import { endOwnSessions, EndSessionsInput, EndSessionsResult } from '../endOwnSessions.ts';
import { changeEmail } from './changeEmail.ts';
import { ChangeEmailInput, ChangeEmailResult } from './changeEmail.input.ts';
import { endSession } from './endSession.ts';
import { EndSessionInput, EndSessionResult, Session } from './session.ts';
import { sessionsOf } from './sessionsOf.ts';
import { updateAccount } from './updateAccount.ts';
import { UpdateAccountInput, UpdateAccountResult } from './updateAccount.input.ts';

/** What the holder of an account does with it. */
@Resolver(() => HomeUser)
export class ManageAccountResolver {
  @Only(Role.HOME_USER)
  @FieldResolver(() => [Session], { description: 'Where one is signed in, the newest first. Own account only.' })
  sessions(@Root() { id }: HomeUser, @Ctx() context: SignedInContext): Promise<Session[]> {
    return sessionsOf(context, id);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => UpdateAccountResult, { description: 'Changes phone, address or language.' })
  updateAccount(@Arg('input', () => UpdateAccountInput) input: UpdateAccountInput, @Ctx() context: SignedInContext) {
    return updateAccount(context, input);
  }

  @Only(Role.HOME_USER)
  @Mutation(() => ChangeEmailResult, {
    description: 'Sends a code and a link to a new address; the old one stays until it is verified.',
  })
  changeEmail(@Arg('input', () => ChangeEmailInput) input: ChangeEmailInput, @Ctx() context: SignedInContext) {
    return changeEmail(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => EndSessionResult, { description: 'Signs one device of the viewer out.' })
  endSession(@Arg('input', () => EndSessionInput) input: EndSessionInput, @Ctx() context: SignedInContext) {
    return endSession(context, input);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => EndSessionsResult, { description: 'Signs the viewer out on every device but this one.' })
  endOtherSessions(@Arg('input', () => EndSessionsInput) _input: EndSessionsInput, @Ctx() context: SignedInContext) {
    return endOwnSessions(context, 'others');
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Mutation(() => EndSessionsResult, { description: 'Signs the viewer out on every device, this one too.' })
  signOutEverywhere(@Arg('input', () => EndSessionsInput) _input: EndSessionsInput, @Ctx() context: SignedInContext) {
    return endOwnSessions(context, 'all');
  }
}
