/** Every address of the staff app. */
export const paths = {
  signIn: '/sign-in',
  home: '/',
  requests: '/requests',
  request: (requestId: string) => `/requests/${requestId}`,
  administration: '/administration',
  users: '/administration/users',
  user: (homeUserId: string) => `/administration/users/${homeUserId}`,
  statusHelp: '/help/statuses',
};
