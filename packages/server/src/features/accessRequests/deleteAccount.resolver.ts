import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Only } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { Role } from '../../shared/viewer.ts';
import { DeleteAccountInput, DeleteAccountResult } from './deleteAccount.input.ts';
import { deleteAccount } from './deleteAccount.ts';

/** Stands here because an account leaves no request waiting; the rest is the accounts' work. */
@Resolver()
export class DeleteAccountResolver {
  @Only(Role.HOME_USER)
  @Mutation(() => DeleteAccountResult, {
    description: 'Closes the account. Where no facility was ever asked, all of it is deleted.',
  })
  deleteAccount(@Arg('input', () => DeleteAccountInput) input: DeleteAccountInput, @Ctx() context: SignedInContext) {
    return deleteAccount(context, input);
  }
}
