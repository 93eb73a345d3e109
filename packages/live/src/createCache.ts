import { InMemoryCache, type FieldPolicy, type PossibleTypesMap, type Reference } from '@apollo/client';

interface Page {
  nodes: readonly Reference[];
}

/** A Relay connection read by `nodes`: a page with `after` goes below what is there, one without starts the list anew. */
function pages(keyArgs: string[] | false): FieldPolicy<Page> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!args?.['after'] || !existing) return incoming;
      const known = new Set(existing.nodes.map(({ __ref }) => __ref));
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes.filter(({ __ref }) => !known.has(__ref))] };
    },
  };
}

/** The cache of both apps: lists that grow, and one object per id. */
export function createCache(possibleTypes: PossibleTypesMap): InMemoryCache {
  const newest = (typename: string): FieldPolicy => ({
    read: (existing, { args, toReference }) => existing ?? toReference({ __typename: typename, id: args?.['id'] }),
  });

  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          accessRequests: pages(['status', 'filter']),
          homeUsers: pages(['search', 'status']),
          staffMembers: pages(['facilityId']),
          apiClients: pages(['facilityId']),
          ownDecisions: pages(false),
          incarceratedPeople: pages(['facilityId', 'search', 'housingUnitId', 'status']),
          relationships: pages(['status']),
          incarceratedPerson: newest('IncarceratedPerson'),
          visits: pages(['filter']),
          accessRequest: newest('AccessRequest'),
          homeUser: newest('HomeUser'),
          facility: newest('Facility'),
          visit: newest('Visit'),
        },
      },
      HomeUser: { fields: { accessRequests: pages(false), auditTrail: pages(false) } },
      AccessRequest: { fields: { auditTrail: pages(false) } },
    },
  });
}
