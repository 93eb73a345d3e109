import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffOnly } from '../../shared/access.ts';
import type { Context } from '../../shared/context.ts';
import { HomeUser } from '../accounts/homeUser.entity.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { facilitiesByIds } from '../facilities/loadFacility.ts';
import { HousingUnit } from '../facilities/visiting/places/housingUnit.entity.ts';
import { Ban } from './bans/ban.entity.ts';
import { bansFromPerson, bansOfHomeUser } from './bans/bans.ts';
import { Commitment } from './commitments/commitment.entity.ts';
import { commitmentsOf } from './commitments/commitments.ts';
import { IncarceratedPerson } from './incarceratedPerson.entity.ts';
import { personById } from './incarceratedPerson.rows.ts';
import { KeepApart } from './keepAparts/keepApart.entity.ts';
import { keepApartsOf, otherOf } from './keepAparts/keepAparts.ts';
import { Relationship } from './relationships/relationship.entity.ts';
import { homeUserById, relationshipsOfPerson } from './relationships/relationship.rows.ts';
import { unitById } from './unitById.ts';

const facilityOf = async (context: Context, { facilityId }: { facilityId: string }): Promise<Facility> =>
  (await facilitiesByIds(context, [facilityId]))[0]!;

/** What a person who is held tells besides their own columns. */
@Resolver(() => IncarceratedPerson)
export class IncarceratedPersonFields {
  @FieldResolver(() => Facility)
  facility(@Root() person: IncarceratedPerson, @Ctx() context: Context): Promise<Facility> {
    return facilityOf(context, person);
  }

  @StaffOnly()
  @FieldResolver(() => HousingUnit, { nullable: true, description: 'Where they live; null for who left.' })
  async housingUnit(@Root() person: IncarceratedPerson, @Ctx() context: Context): Promise<HousingUnit | null> {
    return person.housingUnitId ? unitById(context, person.housingUnitId) : null;
  }

  @StaffOnly()
  @FieldResolver(() => [Commitment], { description: 'Those that are not over, the next first; 50 at most.' })
  commitments(@Root() { id }: IncarceratedPerson, @Ctx() context: Context): Promise<Commitment[]> {
    return commitmentsOf(context, id);
  }

  @StaffOnly()
  @FieldResolver(() => [KeepApart], { description: 'Those that stand or are still to begin.' })
  keepAparts(@Root() { id }: IncarceratedPerson, @Ctx() context: Context): Promise<KeepApart[]> {
    return keepApartsOf(context, id);
  }

  @StaffOnly()
  @FieldResolver(() => [Relationship], { description: 'Who asked to visit them, newest first; 100 at most.' })
  relationships(@Root() { id }: IncarceratedPerson, @Ctx() context: Context): Promise<Relationship[]> {
    return relationshipsOfPerson(context, id);
  }

  @StaffOnly()
  @FieldResolver(() => [Ban], { description: 'Bans from this person, newest first, lifted ones too.' })
  bans(@Root() { id }: IncarceratedPerson, @Ctx() context: Context): Promise<Ban[]> {
    return bansFromPerson(context, id);
  }
}

@Resolver(() => KeepApart)
export class KeepApartFields {
  @FieldResolver(() => IncarceratedPerson, { description: 'The other of the two.' })
  async other(@Root() keepApart: KeepApart, @Ctx() context: Context): Promise<IncarceratedPerson> {
    return (await personById(context, otherOf(keepApart)))!;
  }
}

@Resolver(() => Ban)
export class BanFields {
  @FieldResolver(() => Facility)
  facility(@Root() ban: Ban, @Ctx() context: Context): Promise<Facility> {
    return facilityOf(context, ban);
  }

  @FieldResolver(() => HomeUser)
  async homeUser(@Root() { homeUserId }: Ban, @Ctx() context: Context): Promise<HomeUser> {
    return (await homeUserById(context, homeUserId))!;
  }

  @FieldResolver(() => IncarceratedPerson, { nullable: true, description: 'Null: from the whole facility.' })
  async incarceratedPerson(
    @Root() { incarceratedPersonId }: Ban,
    @Ctx() context: Context,
  ): Promise<IncarceratedPerson | null> {
    return incarceratedPersonId ? personById(context, incarceratedPersonId) : null;
  }
}

@Resolver(() => HomeUser)
export class BansOfHomeUser {
  @StaffOnly()
  @FieldResolver(() => [Ban], {
    description: "Bans of the viewer's facilities on this home user, newest first, lifted ones too.",
  })
  bans(@Root() { id }: HomeUser, @Ctx() context: Context): Promise<Ban[]> {
    return bansOfHomeUser(context, id);
  }
}
