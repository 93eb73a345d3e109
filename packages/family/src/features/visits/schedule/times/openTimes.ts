import { graphql } from '@openvisit/schema/family';
import type { VisitKind } from '@openvisit/schema/family/graphql.ts';
import { usePageQuery } from '../../../../apollo/usePageQuery.ts';
import { useJourney } from '../journey.ts';

const OpenTimes = graphql(`
  query OpenTimes(
    $facilityId: ID!
    $incarceratedPersonId: ID!
    $kind: VisitKind!
    $durationMinutes: Int!
    $guestIds: [ID!]!
    $from: Date!
    $to: Date!
    $forVisitId: ID
  ) {
    openTimes(
      facilityId: $facilityId
      incarceratedPersonId: $incarceratedPersonId
      kind: $kind
      durationMinutes: $durationMinutes
      guestIds: $guestIds
      from: $from
      to: $to
      forVisitId: $forVisitId
    ) {
      date
      state
      times {
        startsAt
        endsAt
        utcOffset
      }
    }
  }
`);

const BookingOutlook = graphql(`
  query BookingOutlook($facilityId: ID!, $incarceratedPersonId: ID!, $kind: VisitKind!, $guestIds: [ID!]!) {
    bookingOutlook(
      facilityId: $facilityId
      incarceratedPersonId: $incarceratedPersonId
      kind: $kind
      guestIds: $guestIds
    ) {
      refusals {
        rule
      }
      nextQuotaDate
    }
  }
`);

/** Whom, how and with whom: what open times are asked for. */
export function useWanted() {
  const { facility, draft } = useJourney();
  return {
    facilityId: facility.id,
    incarceratedPersonId: draft.person?.id ?? '',
    kind: draft.kind as VisitKind,
    guestIds: [...(draft.guestIds ?? [])],
  };
}

/** The facility's days from one to another, at most 35, with their free times; nothing until they are known. */
export function useOpenDays(from: string, to: string) {
  const { draft } = useJourney();
  const wanted = useWanted();
  const durationMinutes = draft.durationMinutes ?? 0;
  // What is held for this visit is in nobody's way.
  const forVisitId = draft.held?.visitId ?? null;
  const { data } = usePageQuery(OpenTimes, { ...wanted, durationMinutes, from, to, forVisitId }, { eachMinute: true });
  return data?.openTimes[0]?.date === from ? data.openTimes : undefined;
}

/** What no time can mend, asked ahead of the calendar. */
export function useOutlook() {
  return usePageQuery(BookingOutlook, useWanted()).data?.bookingOutlook;
}
