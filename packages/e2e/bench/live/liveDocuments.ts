/** What the bench sends besides the apps' own subscriptions. */
export const approve = `mutation Approve($input: ApproveAccessInput!) {
  approveAccess(input: $input) { __typename ... on AccessRequest { id version } ... on Problem { message } } }`;

export const statusChanged = `subscription StatusChanged {
  accessRequestChanged { __typename id version status decidedAt publicMessage facility { __typename id name } } }`;

export const signOutEverywhere = `mutation SignOutEverywhere($input: EndSessionsInput!) {
  signOutEverywhere(input: $input) { __typename ... on SignedOut { ok } } }`;
