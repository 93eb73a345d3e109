import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { batchPerOperation } from '../../shared/batch.ts';
import { DateTime } from '../../shared/scalars.ts';

export enum AccountPart {
  PHOTO = 'PHOTO',
  ID_FRONT = 'ID_FRONT',
  ID_BACK = 'ID_BACK',
  ADDRESS = 'ADDRESS',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
}
registerEnumType(AccountPart, { name: 'AccountPart', description: 'What a home user can change of their account.' });

@ObjectType({ description: 'Something that a home user changed after a decision. Read by the staff of the facility.' })
export class AccountChange {
  @Field(() => AccountPart)
  what!: AccountPart;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  at!: Date;
}

const statement = `SELECT r.id, part.what, part.at
    FROM access_requests r JOIN home_users h ON h.id = r.home_user_id
    CROSS JOIN LATERAL (
      SELECT d.piece AS what, d.uploaded_at AS at FROM documents d WHERE d.home_user_id = r.home_user_id AND d.replaced_at IS NULL
      UNION ALL VALUES ('ADDRESS', h.address_changed_at), ('PHONE', h.phone_changed_at), ('EMAIL', h.email_changed_at)
    ) part
   WHERE r.id = ANY($1) AND part.at > r.decided_at
   ORDER BY r.id, part.at`;

/** What the person of a request has changed since the newest decision on it, oldest first. */
export const changesSinceDecision = batchPerOperation<string, AccountChange[]>(async ({ db }, ids) => {
  const rows = await db.query<{ id: string; what: AccountPart; at: Date }>(statement, [ids], 'changesSinceDecision');
  return ids.map(id => {
    const changes = rows
      .filter(row => row.id === id)
      .map(({ what, at }) => Object.assign(new AccountChange(), { what, at }));
    return [id, changes] as const;
  });
}, []);
