/** How an address calls a picture; in the site map the place where it stands. */
export type PictureSlug = 'photo' | 'id-front' | 'id-back' | ':piece';

/** Every address of the family app, unhappy endings too. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  signInThen: (wanted: string) => `/sign-in?returnTo=${encodeURIComponent(wanted)}`,
  forgotPassword: '/forgot-password',
  /** Where the mail's link leads; the token comes behind `#`. */
  resetPassword: '/reset-password',
  signUp: '/sign-up',
  signUpStep: (step: string) => `/sign-up/${step}`,
  tooYoung: '/sign-up/too-young',
  /** Where the mail's link leads; the token comes behind `#`. */
  verifyEmail: '/verify-email',
  enterCode: '/verify-email/code',
  goodbye: '/goodbye',
  account: '/account',
  changeAddress: '/account/address',
  changePhone: '/account/phone',
  changeEmail: '/account/email',
  changePassword: '/account/password',
  changeLanguage: '/account/language',
  sessions: '/account/sessions',
  deleteAccount: '/account/delete',
  picture: (piece: PictureSlug) => `/account/pictures/${piece}`,
  addFacility: '/account/facilities/add',
  chooseFacility: (state: string) => `/account/facilities/add/${state}`,
  confirmFacility: (state: string, facilityId: string) => `/account/facilities/add/${state}/${facilityId}`,
  accessRequest: (requestId: string) => `/account/requests/${requestId}`,
  accessRequested: (requestId: string) => `/account/requests/${requestId}/requested`,
  withdrawAccessRequest: (requestId: string) => `/account/requests/${requestId}/withdraw`,
  provideInfo: (requestId: string) => `/account/requests/${requestId}/provide`,
  providePicture: (requestId: string, piece: PictureSlug) => `/account/requests/${requestId}/provide/${piece}`,
  statuses: '/help/statuses',
  aboutStatus: (status: string) => `/help/statuses#status-${status}`,
};
