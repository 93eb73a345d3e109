import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Only, SteppedUp } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Role } from '../../../shared/viewer.ts';
import { ApiClient } from '../apiClient.entity.ts';
import { loadStaffMember } from '../loadStaffMember.ts';
import { StaffMember } from '../staffMember.entity.ts';
import { ApiClientConnection, apiClients, ApiClientsArgs } from './apiClients.ts';
import * as inputs from './apiKeys.inputs.ts';
import { createApiKey } from './createApiKey.ts';
import { revokeApiKey } from './revokeApiKey.ts';
import { rotateApiKey } from './rotateApiKey.ts';

/** Which programs come in, and with which key: an index. */
@Resolver(() => ApiClient)
export class ApiKeysResolver {
  @Only(Role.ADMINISTRATOR)
  @Query(() => ApiClientConnection, { description: "The programs of the viewer's facilities, by name." })
  apiClients(
    @Args(() => ApiClientsArgs) args: ApiClientsArgs,
    @Ctx() context: SignedInContext,
  ): Promise<ApiClientConnection> {
    return apiClients(context, args);
  }

  @Only(Role.ADMINISTRATOR)
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who made it; null where it was made by hand, or by somebody of other facilities.',
  })
  async createdBy(@Root() { createdBy }: ApiClient, @Ctx() context: SignedInContext): Promise<StaffMember | null> {
    return createdBy ? loadStaffMember(context, createdBy) : null;
  }

  @Only(Role.ADMINISTRATOR)
  @SteppedUp()
  @Mutation(() => inputs.CreateApiKeyResult, { description: 'Makes a key for a program. It is shown this once.' })
  createApiKey(
    @Arg('input', () => inputs.CreateApiKeyInput) input: inputs.CreateApiKeyInput,
    @Ctx() context: SignedInContext,
  ) {
    return createApiKey(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @SteppedUp()
  @Mutation(() => inputs.RotateApiKeyResult, {
    description: 'Makes a new key, shown this once; the one before works 24 hours more.',
  })
  rotateApiKey(
    @Arg('input', () => inputs.RotateApiKeyInput) input: inputs.RotateApiKeyInput,
    @Ctx() context: SignedInContext,
  ) {
    return rotateApiKey(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @SteppedUp()
  @Mutation(() => inputs.RevokeApiKeyResult, { description: 'Ends all keys of a program, and closes its sockets.' })
  revokeApiKey(
    @Arg('input', () => inputs.RevokeApiKeyInput) input: inputs.RevokeApiKeyInput,
    @Ctx() context: SignedInContext,
  ) {
    return revokeApiKey(context, input);
  }
}
