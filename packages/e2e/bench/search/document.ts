/** The officer's search, as the staff app asks it. */
export const searchDocument = `query Search($search: String, $status: AccessRequestStatus) {
  homeUsers(search: $search, status: $status, first: 20) {
    nodes { id userName givenName familyName dateOfBirth email phone } pageInfo { hasNextPage endCursor } } }`;
