import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly } from '../../../../shared/access.ts';
import type { Context, SignedInContext } from '../../../../shared/context.ts';
import { Money } from '../../../../shared/money.ts';
import { DateTime } from '../../../../shared/scalars.ts';
import { Role } from '../../../../shared/viewer.ts';
import { loadStaffMember } from '../../../accounts/loadStaffMember.ts';
import { StaffMember } from '../../../accounts/staffMember.entity.ts';
import { Facility, VisitKind } from '../../facility.entity.ts';
import { policiesOf, policyInForce, savingsOf } from './loadPolicies.ts';
import { saveVisitingPolicy } from './saveVisitingPolicy.ts';
import { VisitingPolicy } from './visitingPolicy.entity.ts';
import { SaveVisitingPolicyInput, SaveVisitingPolicyResult } from './visitingPolicy.inputs.ts';

async function savingOf(context: SignedInContext, { facilityId, version }: VisitingPolicy) {
  if (!context.viewer.facilityIds.includes(facilityId)) return undefined;
  return (await savingsOf(context, facilityId)).find(saving => saving.version === version);
}

@Resolver(() => VisitingPolicy)
export class VisitingPolicyResolver {
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveVisitingPolicyResult, { description: 'Adds a version of the policy, with its day of effect.' })
  saveVisitingPolicy(
    @Arg('input', () => SaveVisitingPolicyInput) input: SaveVisitingPolicyInput,
    @Ctx() context: SignedInContext,
  ) {
    return saveVisitingPolicy(context, input);
  }

  @FieldResolver(() => Money, { description: 'For each minute of a remote visit; onsite visits cost nothing.' })
  ratePerMinute(@Root() { rateCentsPerMinute }: VisitingPolicy): Money {
    return new Money(rateCentsPerMinute);
  }

  @StaffOnly()
  @FieldResolver(() => DateTime, { nullable: true, description: 'When it was saved; read by staff of the facility.' })
  async createdAt(@Root() policy: VisitingPolicy, @Ctx() context: SignedInContext): Promise<Date | null> {
    return (await savingOf(context, policy))?.createdAt ?? null;
  }

  @StaffOnly()
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who saved it; null for the version that a facility starts with.',
  })
  async createdBy(@Root() policy: VisitingPolicy, @Ctx() context: SignedInContext): Promise<StaffMember | null> {
    const { createdBy } = (await savingOf(context, policy)) ?? {};
    return createdBy ? loadStaffMember(context, createdBy) : null;
  }
}

@Resolver(() => Facility)
export class PolicyOfFacility {
  @FieldResolver(() => VisitingPolicy, { description: 'What the facility allows today.' })
  async visitingPolicy(@Root() { id }: Facility, @Ctx() context: Context): Promise<VisitingPolicy> {
    return (await policyInForce(context, id))!;
  }

  @FieldResolver(() => [VisitKind])
  async kindsOffered(@Root() { id }: Facility, @Ctx() context: Context): Promise<VisitKind[]> {
    return (await policyInForce(context, id))!.kindsOffered;
  }

  @StaffOnly()
  @FieldResolver(() => [VisitingPolicy], {
    description: 'All versions, those to come too, newest first; 50 at most. Empty for staff of another facility.',
  })
  async visitingPolicies(@Root() { id }: Facility, @Ctx() context: SignedInContext): Promise<VisitingPolicy[]> {
    return context.viewer.facilityIds.includes(id) ? policiesOf(context, id) : [];
  }
}
