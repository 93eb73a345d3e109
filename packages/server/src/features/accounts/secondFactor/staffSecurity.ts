import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../shared/scalars.ts';
import { Passkey } from './passkey.ts';

@ObjectType({ description: 'How a staff member signs in. Read by themselves alone.' })
export class StaffSecurity {
  @Field(() => [Passkey], { description: 'The oldest first.' })
  passkeys!: Passkey[];

  @Field(() => Boolean, { description: 'Whether they sign in with a password and an authenticator app.' })
  authenticatorApp!: boolean;

  @Field(() => Int, { description: 'Recovery codes that were not used. They stand in for the authenticator app.' })
  recoveryCodesLeft!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when this session is locked; null while it is not.' })
  lockedAt!: Date | null;
}
