import { Role, type Viewer } from '../../../shared/viewer.ts';
import { BookingRefusal, type Refusal } from './bookingRefusal.ts';
import { BookingRule } from './bookingRule.ts';

/** Facts that are the facility's own: families read them all by one name and with the same words. */
const notForFamilies: readonly BookingRule[] = [BookingRule.BANNED, BookingRule.KEEP_APART, BookingRule.PERSON_BUSY];

/** Refusals as a viewer may read them. */
export function forEyesOf(viewer: Viewer, refusals: readonly Refusal[]): Refusal[] {
  if (viewer.role !== Role.HOME_USER) return [...refusals];
  const plain = refusals.map(refusal =>
    notForFamilies.includes(refusal.rule) ? new BookingRefusal(BookingRule.NOT_AVAILABLE) : refusal,
  );
  return plain.filter((refusal, at) => plain.findIndex(({ rule }) => rule === refusal.rule) === at);
}
