/** Every address of the staff app. */
export const paths = {
  signIn: '/sign-in',
  home: '/',
  requests: '/requests',
  request: (requestId: string) => `/requests/${requestId}`,
  ownDecisions: '/decisions',
  administration: '/administration',
  users: '/administration/users',
  usersFound: (search: string) => `/administration/users?search=${encodeURIComponent(search)}`,
  user: (homeUserId: string) => `/administration/users/${homeUserId}`,
  frontDesk: '/administration/front-desk',
  staffMembers: '/administration/staff',
  inviteStaffMember: '/administration/staff/invite',
  apiKeys: '/administration/keys',
  makeApiKey: '/administration/keys/new',
  facilitySettings: '/administration/facility',
  replyTexts: '/administration/replies',
  /** The token stands behind `#`, so that no server sees it before its person presses Start. */
  invitation: '/invitation',
  statusHelp: '/help/statuses',
};
