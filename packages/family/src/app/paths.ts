/** Every address of the family app, unhappy endings too. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  signInThen: (wanted: string) => `/sign-in?returnTo=${encodeURIComponent(wanted)}`,
  account: '/account',
  addFacility: '/account/facilities/add',
  chooseFacility: (state: string) => `/account/facilities/add/${state}`,
  confirmFacility: (state: string, facilityId: string) => `/account/facilities/add/${state}/${facilityId}`,
  accessRequest: (requestId: string) => `/account/requests/${requestId}`,
  accessRequested: (requestId: string) => `/account/requests/${requestId}/requested`,
  withdrawAccessRequest: (requestId: string) => `/account/requests/${requestId}/withdraw`,
  provideInfo: (requestId: string) => `/account/requests/${requestId}/provide`,
  statuses: '/help/statuses',
  aboutStatus: (status: string) => `/help/statuses#status-${status}`,
};
