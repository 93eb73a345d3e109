import { createHash } from 'node:crypto';

/** What is asked, as text: for ourselves a trusted document, for mercurius a persisted query, for PostGraphile one that it has planned. */
export type Question = 'home' | 'queue' | 'single';

const request = 'id reference version status requestedAt decidedAt publicMessage';

export const documents: Record<Question, string> = {
  home: `query Home { viewer { ... on HomeUser { id givenName familyName accessRequests(first: 20) {
    nodes { ${request} facility { id name state timeZone } } pageInfo { hasNextPage endCursor } } } } }`,
  queue: `query Queue { accessRequests(status: PENDING, first: 20) {
    nodes { id reference version status requestedAt homeUser { id givenName familyName dateOfBirth email } facility { id name timeZone } }
    pageInfo { hasNextPage endCursor } } }`,
  single: `query Single($id: ID!) { accessRequest(id: $id) { ${request} facility { id name timeZone } } }`,
};

/** The same questions in the words of the schema that PostGraphile makes of the tables. */
const rowRequest = request.replace('id', 'id: rowId');

export const postgraphileDocuments: Record<Question, string> = {
  home: `query Home($viewer: UUID!) { viewer: homeUserByRowId(rowId: $viewer) { id: rowId givenName familyName
    accessRequests: accessRequestsByHomeUserId(first: 20, orderBy: [REQUESTED_AT_DESC, ROW_ID_DESC]) {
      nodes { ${rowRequest} facility: facilityByFacilityId { id: rowId name state timeZone } } pageInfo { hasNextPage endCursor } } } }`,
  queue: `query Queue($facility: UUID!) { accessRequests: allAccessRequests(condition: { facilityId: $facility, status: "PENDING" }, first: 20,
      orderBy: [REQUESTED_AT_ASC, ROW_ID_ASC]) {
    nodes { id: rowId reference version status requestedAt homeUser: homeUserByHomeUserId { id: rowId givenName familyName dateOfBirth email }
      facility: facilityByFacilityId { id: rowId name timeZone } }
    pageInfo { hasNextPage endCursor } } }`,
  single: `query Single($facility: UUID!, $id: UUID!) { accessRequest: accessRequestByFacilityIdAndRowId(facilityId: $facility, rowId: $id) {
    ${rowRequest} facility: facilityByFacilityId { id: rowId name timeZone } } }`,
};

/** By which our own server knows a question. */
export const documentId = (question: Question) => createHash('sha256').update(documents[question]).digest('hex');
