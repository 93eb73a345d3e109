import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Only, StaffOnly } from '../../shared/access.ts';
import type { SignedInContext } from '../../shared/context.ts';
import { PageArgs } from '../../shared/page.ts';
import { Role, STAFF } from '../../shared/viewer.ts';
import { BanHomeUserInput, BanHomeUserResult, LiftBanInput, LiftBanResult } from './bans/ban.inputs.ts';
import { banHomeUser, liftBan } from './bans/bans.ts';
import * as commitment from './commitments/commitment.inputs.ts';
import { addCommitment, removeCommitment } from './commitments/commitments.ts';
import { findIncarceratedPeople } from './findIncarceratedPeople.ts';
import { IncarceratedPerson } from './incarceratedPerson.entity.ts';
import * as inputs from './incarceratedPerson.inputs.ts';
import { ChangePersonResult } from './incarceratedPerson.problems.ts';
import { PersonStatus } from './incarceratedPerson.states.ts';
import { AddKeepApartInput, KeepApartResult, LiftKeepApartInput } from './keepAparts/keepApart.inputs.ts';
import { addKeepApart, liftKeepApart } from './keepAparts/keepAparts.ts';
import { releasePerson, transferPerson } from './leavings.ts';
import { IncarceratedPersonConnection, listPeople } from './listPeople.ts';
import { restorePrivileges, suspendPrivileges } from './privileges.ts';
import { readPerson } from './readPerson.ts';
import { saveIncarceratedPerson } from './saveIncarceratedPerson.ts';

/** What can be asked and done about the people who are held: an index of this feature. */
@Resolver(() => IncarceratedPerson)
export class PeopleResolver {
  @StaffOnly()
  @Query(() => IncarceratedPersonConnection, { description: 'People held at one facility, by family name.' })
  incarceratedPeople(
    @Arg('facilityId', () => ID) facilityId: string,
    @Arg('search', () => String, { nullable: true, description: 'Parts of the name or of the number, in any order.' })
    search: string | null,
    @Arg('housingUnitId', () => ID, { nullable: true }) housingUnitId: string | null,
    @Arg('status', () => PersonStatus, { nullable: true }) status: PersonStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SignedInContext,
  ): Promise<IncarceratedPersonConnection> {
    return listPeople(context, { facilityId, search, housingUnitId, status, ...page });
  }

  @StaffOnly()
  @Query(() => IncarceratedPerson, { nullable: true, description: 'Null where the viewer may not see them.' })
  incarceratedPerson(
    @Arg('id', () => ID) id: string,
    @Ctx() context: SignedInContext,
  ): Promise<IncarceratedPerson | null> {
    return readPerson(context, id);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Query(() => [IncarceratedPerson], {
    description:
      'Those who are held there now, five at most: by the exact name, in either order, or the exact number. For home users whom the facility approved; 30 times an hour.',
  })
  findIncarceratedPeople(
    @Arg('facilityId', () => ID) facilityId: string,
    @Arg('search', () => String) search: string,
    @Ctx() context: SignedInContext,
  ): Promise<IncarceratedPerson[]> {
    return findIncarceratedPeople(context, { facilityId, search });
  }

  @StaffOnly()
  @Mutation(() => ChangePersonResult, { description: 'Adds a person, or changes one who is here.' })
  saveIncarceratedPerson(
    @Arg('input', () => inputs.SaveIncarceratedPersonInput) input: inputs.SaveIncarceratedPersonInput,
    @Ctx() context: SignedInContext,
  ) {
    return saveIncarceratedPerson(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangePersonResult, { description: 'HERE -> RELEASED. Coming visits are cancelled.' })
  releasePerson(
    @Arg('input', () => inputs.ReleasePersonInput) input: inputs.ReleasePersonInput,
    @Ctx() context: SignedInContext,
  ) {
    return releasePerson(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangePersonResult, { description: 'HERE -> TRANSFERRED. Coming visits are cancelled.' })
  transferPerson(
    @Arg('input', () => inputs.TransferPersonInput) input: inputs.TransferPersonInput,
    @Ctx() context: SignedInContext,
  ) {
    return transferPerson(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangePersonResult, { description: 'No visits in that time; those that are booked stay.' })
  suspendPrivileges(
    @Arg('input', () => inputs.SuspendPrivilegesInput) input: inputs.SuspendPrivilegesInput,
    @Ctx() context: SignedInContext,
  ) {
    return suspendPrivileges(context, input);
  }

  @StaffOnly()
  @Mutation(() => ChangePersonResult, { description: 'Visits as before.' })
  restorePrivileges(
    @Arg('input', () => inputs.RestorePrivilegesInput) input: inputs.RestorePrivilegesInput,
    @Ctx() context: SignedInContext,
  ) {
    return restorePrivileges(context, input);
  }

  @StaffOnly()
  @Mutation(() => commitment.AddCommitmentResult, { description: 'No visits in that time; those booked stay.' })
  addCommitment(
    @Arg('input', () => commitment.AddCommitmentInput) input: commitment.AddCommitmentInput,
    @Ctx() context: SignedInContext,
  ) {
    return addCommitment(context, input);
  }

  @StaffOnly()
  @Mutation(() => commitment.RemoveCommitmentResult, { description: 'Takes a commitment back.' })
  removeCommitment(
    @Arg('input', () => commitment.RemoveCommitmentInput) input: commitment.RemoveCommitmentInput,
    @Ctx() context: SignedInContext,
  ) {
    return removeCommitment(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => KeepApartResult, { description: 'Two people are not visited at the same time; booked visits stay.' })
  addKeepApart(@Arg('input', () => AddKeepApartInput) input: AddKeepApartInput, @Ctx() context: SignedInContext) {
    return addKeepApart(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => KeepApartResult, { description: 'They may be visited at the same time again.' })
  liftKeepApart(@Arg('input', () => LiftKeepApartInput) input: LiftKeepApartInput, @Ctx() context: SignedInContext) {
    return liftKeepApart(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => BanHomeUserResult, { description: 'Keeps a home user out. Coming visits are cancelled.' })
  banHomeUser(@Arg('input', () => BanHomeUserInput) input: BanHomeUserInput, @Ctx() context: SignedInContext) {
    return banHomeUser(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => LiftBanResult, { description: 'The ban counts no more.' })
  liftBan(@Arg('input', () => LiftBanInput) input: LiftBanInput, @Ctx() context: SignedInContext) {
    return liftBan(context, input);
  }
}
