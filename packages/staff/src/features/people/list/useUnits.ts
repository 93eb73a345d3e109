import { useQuery } from '@apollo/client/react';
import { graphql } from '@openvisit/schema/staff';

const UnitsOfFacility = graphql(`
  query UnitsOfFacility($id: ID!) {
    facility(id: $id) {
      id
      housingUnits {
        id
        name
      }
    }
  }
`);

/** The housing units of a facility, by name; nothing while they are on their way. */
export function useUnits(facilityId: string): readonly { id: string; name: string }[] | undefined {
  const { data } = useQuery(UnitsOfFacility, { variables: { id: facilityId }, fetchPolicy: 'cache-and-network' });
  return data?.facility?.housingUnits;
}
