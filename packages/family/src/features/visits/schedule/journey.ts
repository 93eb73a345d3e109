import { graphql } from '@openvisit/schema/family';
import type { ScheduleJourneyQuery } from '@openvisit/schema/family/graphql.ts';
import { createContext, useContext } from 'react';
import type { ScheduleDraft } from './draft.ts';

/** What every step of the journey stands on. */
export const ScheduleJourney = graphql(`
  query ScheduleJourney($facilityId: ID!) {
    viewer {
      ... on HomeUser {
        id
        givenName
        familyName
        dateOfBirth
        relationships {
          id
          version
          status
          relation
          facility {
            id
          }
          incarceratedPerson {
            id
            personNumber
            givenName
            familyName
          }
        }
        guests {
          id
          version
          givenName
          familyName
          dateOfBirth
        }
      }
    }
    facility(id: $facilityId) {
      id
      version
      name
      timeZone
      phone
      myAccessRequest {
        id
        version
        status
      }
      visitingPolicy {
        facilityId
        version
        kindsOffered
        durations
        noticeMaxDays
        maxVisitors
        adultAge
        minimumGuestAge
        visitApproval
        holdMinutes
        payer
        ratePerMinute {
          cents
          currency
        }
      }
      visitingTerms {
        facilityId
        version
        body
        acceptedAt
      }
    }
  }
`);

type Data = ScheduleJourneyQuery;
export type JourneyFacility = NonNullable<Data['facility']>;
export type JourneyPolicy = NonNullable<JourneyFacility['visitingPolicy']>;
export type JourneyViewer = Extract<NonNullable<Data['viewer']>, { __typename: 'HomeUser' }>;
export type JourneyGuest = JourneyViewer['guests'][number];
export type JourneyRelationship = JourneyViewer['relationships'][number];

/** The journey at one facility: who is on it, what the facility set, what was chosen so far. */
export interface Journey {
  viewer: JourneyViewer;
  facility: JourneyFacility;
  policy: JourneyPolicy;
  draft: ScheduleDraft;
  /** Keeps what was chosen. */
  change(chosen: Partial<ScheduleDraft>): void;
  /** Nothing of it is kept any more. */
  forget(): void;
}

const Context = createContext<Journey | undefined>(undefined);
export const JourneyContext = Context.Provider;

/** The journey that the page stands in. */
export function useJourney(): Journey {
  const journey = useContext(Context);
  if (!journey) throw new Error('A step stands inside its journey.');
  return journey;
}

/** What a minute of a visit costs the family, in cents. Visits at the facility cost nothing. */
export const centsPerMinute = (policy: JourneyPolicy, kind: ScheduleDraft['kind']): number =>
  kind === 'REMOTE' && policy.payer === 'FAMILY' ? policy.ratePerMinute.cents : 0;

/** The relationship that counts with a person at this facility: one that is wanted or approved, else the last. */
export function relationshipWith({ viewer, facility }: Pick<Journey, 'viewer' | 'facility'>, personId?: string) {
  const all = viewer.relationships.filter(
    one => one.facility.id === facility.id && one.incarceratedPerson.id === personId,
  );
  return all.find(({ status }) => status === 'APPROVED' || status === 'PENDING') ?? all[0];
}
