import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../shared/context.ts';
import { LegalHold } from '../accounts/legalHolds/legalHold.entity.ts';
import { Facility } from './facility.entity.ts';
import { loadFacility } from './loadFacility.ts';

/** Accounts know facilities by id alone; which one placed a hold is told here. */
@Resolver(() => LegalHold)
export class FacilityOfLegalHold {
  @FieldResolver(() => Facility, { description: 'The facility that placed it.' })
  async facility(@Root() { facilityId }: LegalHold, @Ctx() context: Context): Promise<Facility> {
    return (await loadFacility(context, facilityId))!;
  }
}
