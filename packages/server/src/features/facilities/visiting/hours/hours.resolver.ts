import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Only, StaffOnly } from '../../../../shared/access.ts';
import type { Context, SignedInContext } from '../../../../shared/context.ts';
import { Role } from '../../../../shared/viewer.ts';
import { Facility } from '../../facility.entity.ts';
import { HousingUnit } from '../places/housingUnit.entity.ts';
import { unitsOf } from '../places/loadPlaces.ts';
import { hoursOf } from './loadHours.ts';
import { removeVisitingHours } from './removeVisitingHours.ts';
import { saveVisitingHours } from './saveVisitingHours.ts';
import { VisitingHours } from './visitingHours.entity.ts';
import {
  RemoveVisitingHoursInput,
  RemoveVisitingHoursResult,
  SaveVisitingHoursInput,
  SaveVisitingHoursResult,
} from './visitingHours.inputs.ts';

@Resolver(() => VisitingHours)
export class VisitingHoursResolver {
  @Only(Role.ADMINISTRATOR)
  @Mutation(() => SaveVisitingHoursResult, { description: 'Adds weekly hours, or changes those of a day.' })
  saveVisitingHours(
    @Arg('input', () => SaveVisitingHoursInput) input: SaveVisitingHoursInput,
    @Ctx() context: SignedInContext,
  ) {
    return saveVisitingHours(context, input);
  }

  @Only(Role.ADMINISTRATOR)
  @Mutation(() => RemoveVisitingHoursResult, { description: 'Takes weekly hours away; booked visits stay.' })
  removeVisitingHours(
    @Arg('input', () => RemoveVisitingHoursInput) input: RemoveVisitingHoursInput,
    @Ctx() context: SignedInContext,
  ) {
    return removeVisitingHours(context, input);
  }

  @StaffOnly()
  @FieldResolver(() => [HousingUnit], { description: 'For whose people; empty: of every unit. Read by staff.' })
  async housingUnits(@Root() hours: VisitingHours, @Ctx() context: SignedInContext): Promise<HousingUnit[]> {
    const units = await unitsOf(context, hours.facilityId);
    return units.filter(({ id }) => hours.housingUnitIds.includes(id));
  }
}

@Resolver(() => Facility)
export class HoursOfFacility {
  @FieldResolver(() => [VisitingHours], { description: 'Those that are not over, Monday first.' })
  visitingHours(@Root() { id }: Facility, @Ctx() context: Context): Promise<VisitingHours[]> {
    return hoursOf(context, id);
  }
}
