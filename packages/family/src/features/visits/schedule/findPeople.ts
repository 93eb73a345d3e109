import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/family';
import { useRef, useState } from 'react';
import type { VisitedPerson } from './draft.ts';

const FindPeople = graphql(`
  query FindPeople($facilityId: ID!, $search: String!) {
    findIncarceratedPeople(facilityId: $facilityId, search: $search) {
      id
      personNumber
      givenName
      familyName
    }
  }
`);

/** Looks for people by a whole name or a number, one question at a time. Nothing of it stays on the device. */
export function useFindPeople(facilityId: string) {
  const client = useApolloClient();
  const underWay = useRef(false);
  const [state, set] = useState<{ found?: readonly VisitedPerson[]; failure?: unknown; busy: boolean }>({
    busy: false,
  });

  async function find(search: string): Promise<readonly VisitedPerson[] | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    set({ busy: true });
    try {
      const { data } = await client.query({
        query: FindPeople,
        variables: { facilityId, search },
        fetchPolicy: 'no-cache',
      });
      const found = (data?.findIncarceratedPeople ?? []).map(({ id, personNumber, givenName, familyName }) => ({
        id,
        personNumber,
        givenName,
        familyName,
      }));
      set({ found, busy: false });
      return found;
    } catch (failure) {
      set({ failure, busy: false });
      return undefined;
    } finally {
      underWay.current = false;
    }
  }
  return { find, ...state };
}
