import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Only } from '../../../shared/access.ts';
import type { SignedInContext } from '../../../shared/context.ts';
import { Role, STAFF } from '../../../shared/viewer.ts';
import { BookingOutlook, bookingOutlook } from './bookingOutlook.ts';
import { OpenDay } from './openDay.ts';
import { openTimes } from './openTimes.ts';
import { BookingOutlookArgs, OpenTimesArgs } from './times.inputs.ts';

@Resolver()
export class TimesResolver {
  @Only(Role.HOME_USER, ...STAFF)
  @Query(() => [OpenDay], {
    description: 'Days and their times that can be booked now, by the rules that holding a visit asks again.',
  })
  openTimes(@Args(() => OpenTimesArgs) args: OpenTimesArgs, @Ctx() context: SignedInContext): Promise<OpenDay[]> {
    return openTimes(context, args);
  }

  @Only(Role.HOME_USER, ...STAFF)
  @Query(() => BookingOutlook, { description: 'What stands in the way of any visit of this kind with this person.' })
  bookingOutlook(
    @Args(() => BookingOutlookArgs) args: BookingOutlookArgs,
    @Ctx() context: SignedInContext,
  ): Promise<BookingOutlook> {
    return bookingOutlook(context, args);
  }
}
