import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { batchPerOperation } from '../../shared/batch.ts';
import { asHomeUser, homeUserColumns } from './account.rows.ts';
import { HomeUser } from './homeUser.entity.ts';

export enum DuplicateReason {
  SAME_PICTURE = 'SAME_PICTURE',
  SAME_NAME_AND_BIRTH = 'SAME_NAME_AND_BIRTH',
}
registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'Why two accounts may be one person. A hint to look; nothing is decided by it.',
});

@ObjectType({ description: 'Another account that may be the same person. Read by staff; of their facilities alone.' })
export class PossibleDuplicate {
  @Field(() => HomeUser)
  homeUser!: HomeUser;

  @Field(() => [DuplicateReason])
  why!: DuplicateReason[];
}

const statement = `SELECT found.of_id AS "ofId", found.why, ${homeUserColumns()}
    FROM possible_duplicates($1) found JOIN home_users h ON h.id = found.id
   ORDER BY found.of_id, cardinality(found.why) DESC, h.family_name, h.given_name, h.id`;

/** Accounts that may be the same person, at most 5 for each, the surest first. */
export const possibleDuplicates = batchPerOperation<string, PossibleDuplicate[]>(async ({ db }, homeUserIds) => {
  const rows = await db.query<{ ofId: string; why: DuplicateReason[] }>(statement, [homeUserIds], 'possibleDuplicates');
  const asDuplicate = ({ ofId: _ofId, why, ...homeUser }: (typeof rows)[number]) =>
    Object.assign(new PossibleDuplicate(), { homeUser: asHomeUser(homeUser), why });
  return homeUserIds.map(id => [id, rows.filter(({ ofId }) => ofId === id).map(asDuplicate)] as const);
}, []);
