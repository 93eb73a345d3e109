import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Visit } from './visit.entity.ts';
import { VisitStatus } from './visit.states.ts';

/** A time that was only held is nothing to come to. */
const inNoCalendar: readonly VisitStatus[] = [VisitStatus.HELD, VisitStatus.EXPIRED];

/** The visit for a calendar. */
@Resolver(() => Visit)
export class VisitCalendar {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Path on the family app's origin of an iCalendar file, for the session of whoever booked it; null where nothing is booked or asked for.",
  })
  calendarUrl(@Root() { id, status }: Visit): string | null {
    return inNoCalendar.includes(status) ? null : `/visits/${id}.ics`;
  }
}
