import { settingsQuestions, waysToSettings } from './settingsQuestions.ts';
import { ownReason, settings } from './typedForms.ts';
import { peopleQuestions, waysToPeople } from './peopleQuestions.ts';
import { visitQuestions, waysToVisits } from './visitQuestions.ts';
import type { Corner } from './corner.ts';
import type { Kind, Scene } from './scene.ts';

type Values = Record<string, unknown>;

/** How a root field is asked about one corner of the scene. */
export interface Question {
  /** Where the requests have to stand for it. */
  status?: string;
  /** A mutation's input, or a query's arguments. */
  given: (corner: Corner, scene: Scene, kind?: Kind) => Values;
  /** The id by which a list is searched; a list that lacks it tells nothing of this corner. */
  seeks?: (corner: Corner) => string;
  /** The door through which nobody in particular comes; the family's unless told. */
  door?: 'staff';
}

const request =
  (more: Values = {}): Question['given'] =>
  ({ requestId }) => ({ accessRequestId: requestId, version: 1, ...more });
const why = { reasonCodes: ['ID_EXPIRED'] };
const address = { line1: '2 Main St', city: 'Riverbend', state: 'CO', postalCode: '80202' };
const person = { givenName: 'Ida', familyName: 'Lund', email: 'ida.lund@example.org' };
const guest = { givenName: 'Leo', familyName: 'Vargas', dateOfBirth: '2020-02-02' };
const newPassword = 'lantern gravel oboe thirteen plum';
const nothing = () => ({});
/** The id of nothing. */
const somewhere = '00000000-0000-4000-8000-000000000000';
const key = { id: 'a-credential-of-nobody', rawId: 'a-credential-of-nobody', type: 'public-key' };
const response = JSON.stringify({ ...key, response: { clientDataJSON: '', authenticatorData: '', signature: '' } });
const newKey = JSON.stringify({ ...key, response: { clientDataJSON: '', attestationObject: '' } });
const ofFacility = ({ facility }: Corner) => ({ facilityId: facility.id });
const ofStaff: Question['given'] = ({ staff }) => ({ staffMemberId: staff.accountId });

export const questions: Record<string, Question> = {
  viewer: { given: nothing },
  states: { given: nothing },
  reasons: { given: () => ({ appliesTo: 'ACCESS' }) },
  facilities: { given: () => ({ state: 'CO' }), seeks: ({ facility }) => facility.id },
  facility: { given: ({ facility }) => ({ id: facility.id }) },
  accessRequest: { given: ({ requestId }) => ({ id: requestId }) },
  accessRequests: { given: () => ({ first: 100 }), seeks: ({ requestId }) => requestId },
  homeUser: { given: ({ homeUser }) => ({ id: homeUser.accountId }) },
  homeUsers: { given: () => ({ first: 100 }), seeks: ({ homeUser }) => homeUser.accountId },
  ownDecisions: { given: () => ({ first: 100 }), seeks: ({ eventId }) => eventId },
  replyTexts: { given: ofFacility },
  staffMembers: { given: ofFacility, seeks: ({ staff }) => staff.accountId },
  invitation: { given: ({ codes }) => ({ token: codes.invite }) },

  requestAccess: { status: 'WITHDRAWN', given: ofFacility },
  withdrawAccessRequest: { given: request() },
  provideInfo: { status: 'NEEDS_INFO', given: request({ address }) },
  approveAccess: { given: request() },
  denyAccess: { given: request(why) },
  askForInfo: { given: request({ pieces: ['ADDRESS'] }) },
  suspendAccess: { status: 'APPROVED', given: request({ ...why, until: '2030-06-01' }) },
  reinstateAccess: { status: 'SUSPENDED', given: request() },
  revokeAccess: { status: 'APPROVED', given: request(why) },
  correctDenial: { status: 'DENIED', given: request({ officerNote: 'The ID was fine.' }) },
  noteViewing: { given: ({ requestId }) => ({ accessRequestId: requestId }) },

  signUp: {
    given: () => ({
      ...person,
      address,
      dateOfBirth: '1990-01-01',
      phone: '(555) 555-0100',
      password: newPassword,
    }),
  },
  signIn: {
    given: ({ homeUser }, { password, userNames }) => ({ login: userNames.get(homeUser.accountId), password }),
  },
  signOut: { given: nothing },
  verifyEmail: { given: ({ codes }) => ({ token: codes.verify }) },
  resendVerification: { given: ({ verificationId }) => ({ verificationId }) },
  requestPasswordReset: { given: ({ homeUser }, { userNames }) => ({ login: userNames.get(homeUser.accountId) }) },
  resetPassword: { given: ({ codes }) => ({ token: codes.reset, password: newPassword }) },
  changePassword: { given: (_, { password }) => ({ password, newPassword }) },
  changeEmail: { given: (_, { password }) => ({ password, email: 'new.place@example.org' }) },
  updateAccount: { given: () => ({ language: 'ES' }) },
  endSession: { given: ({ homeUserSession }) => ({ sessionId: homeUserSession }) },
  endOtherSessions: { given: nothing },
  signOutEverywhere: { given: nothing },
  deleteAccount: { given: (_, { password }) => ({ password }) },
  documentLink: { given: ({ documentId }) => ({ documentId }) },

  createHomeUser: { given: ({ facility }) => ({ ...person, facilityId: facility.id, dateOfBirth: '1990-01-01' }) },
  renewFirstPassword: { given: ({ newcomerId }) => ({ homeUserId: newcomerId }) },
  placeLegalHold: {
    given: ({ homeUser, facility }) => ({
      homeUserId: homeUser.accountId,
      facilityId: facility.id,
      officerNote: 'Case 8',
    }),
  },
  liftLegalHold: { given: ({ holdId, facility }) => ({ legalHoldId: holdId, facilityId: facility.id }) },

  saveFacilitySettings: { given: ({ facility }) => ({ ...settings, facilityId: facility.id }) },
  saveReplyText: {
    given: ({ facility }) => ({ facilityId: facility.id, title: 'Title', textEn: 'Text', textEs: 'Texto' }),
  },
  saveVisitingTerms: {
    given: ({ facility }) => ({
      facilityId: facility.id,
      effectiveFrom: '2030-06-01',
      bodyEn: 'Visitors follow what the officers say.',
      bodyEs: 'Los visitantes siguen a los oficiales.',
    }),
  },
  acceptTerms: { given: ({ facility }) => ({ facilityId: facility.id, version: 1 }) },
  saveReason: { given: ({ facility }) => ({ facilityId: facility.id, ...ownReason }) },
  retireReason: { given: ({ facility, reasonCode }) => ({ facilityId: facility.id, code: reasonCode, version: 1 }) },
  addGuest: { given: () => guest },
  changeGuest: { given: ({ guestId }) => ({ guestId, version: 1, ...guest }) },
  removeGuest: { given: ({ guestId }) => ({ guestId, version: 1 }) },
  removeReplyText: { given: ({ facility, replyTextId }) => ({ facilityId: facility.id, id: replyTextId }) },
  inviteStaffMember: { given: ({ facility }) => ({ ...person, role: 'OFFICER', facilityIds: [facility.id] }) },
  apiClients: { given: ofFacility, seeks: ({ apiClientId }) => apiClientId },
  createApiKey: { given: ({ facility }) => ({ name: 'Reports', facilityIds: [facility.id], scopes: ['READ'] }) },
  rotateApiKey: { given: ({ apiClientId }) => ({ apiClientId }) },
  revokeApiKey: { given: ({ apiClientId }) => ({ apiClientId }) },
  acceptInvitation: { door: 'staff', given: ({ codes }) => ({ token: codes.invite }) },
  startPasskeySignIn: { door: 'staff', given: nothing },
  finishPasskeySignIn: { door: 'staff', given: () => ({ challengeId: somewhere, response }) },
  signInStaff: {
    door: 'staff',
    given: ({ staff }, { password, userNames, code }) => ({
      login: userNames.get(staff.accountId),
      password,
      code: code(),
    }),
  },
  startPasskeyEnrolment: { given: nothing },
  finishPasskeyEnrolment: { given: () => ({ challengeId: somewhere, response: newKey, name: 'Phone' }) },
  startAuthenticatorApp: { given: nothing },
  finishAuthenticatorApp: { given: () => ({ enrolmentId: somewhere, code: '123456', password: newPassword }) },
  newRecoveryCodes: { given: nothing },
  removePasskey: { given: ({ passkeyId }) => ({ passkeyId }) },
  removeAuthenticatorApp: { given: nothing },
  resetSecondFactor: { given: ofStaff },
  startStepUp: { given: nothing },
  finishStepUp: { given: () => ({ challengeId: somewhere, response }) },
  stepUpWithCode: { given: (_, { password, code }) => ({ password, code: code() }) },
  noteActivity: { given: nothing },

  renewInvitation: { given: ({ invitedId }) => ({ staffMemberId: invitedId }) },
  disableStaffMember: { given: ofStaff },
  enableStaffMember: { given: ofStaff },
  changeStaffMember: {
    given: ({ staff, facility }) => ({
      staffMemberId: staff.accountId,
      role: 'ADMINISTRATOR',
      facilityIds: [facility.id],
    }),
  },

  ...peopleQuestions,
  ...visitQuestions,
  ...settingsQuestions,
  accessRequestChanged: { given: ({ requestId }) => ({ accessRequestId: requestId }) },
};

/** Where the requests have to stand for a field to have something to tell; PENDING unless told. */
export const statusFor = (name: string): string =>
  /^(AccountChange|OpenTime)$|changesSinceDecision/.test(name) ? 'APPROVED' : (questions[name]?.status ?? 'PENDING');

/** Ways to the types that people read, with the whole of each in place of `*`. */
export const ways: Record<string, { text: string; given: (corner: Corner) => Values }> = {
  AccessRequest: below('*'),
  AccessRequestEvent: below('history { * }'),
  AccountChange: below('changesSinceDecision { * }'),
  HomeUser: below('homeUser { * }'),
  AuditEntry: below('auditTrail { nodes { * } }'),
  AuditEntryConnection: below('auditTrail { * }'),
  Address: below('homeUser { address { * } }'),
  Document: below('homeUser { documents { * } }'),
  LegalHold: below('homeUser { legalHolds { * } }'),
  PossibleDuplicate: below('homeUser { possibleDuplicates { * } }'),
  AccessRequestConnection: below('homeUser { accessRequests { * } }'),
  PageInfo: below('homeUser { accessRequests { pageInfo { * } } }'),
  Facility: { text: 'query ($id: ID!) { facility(id: $id) { * } }', given: ({ facility }) => ({ id: facility.id }) },
  StaffMember: {
    text: 'query ($facilityId: ID!) { staffMembers(facilityId: $facilityId) { nodes { * } } }',
    given: ofFacility,
  },
  StaffInvitation: {
    text: 'query ($facilityId: ID!) { staffMembers(facilityId: $facilityId) { nodes { invitation { * } } } }',
    given: ofFacility,
  },
  StaffMemberConnection: {
    text: 'query ($facilityId: ID!) { staffMembers(facilityId: $facilityId) { * } }',
    given: ofFacility,
  },
  ApiClientConnection: {
    text: 'query ($facilityId: ID!) { apiClients(facilityId: $facilityId) { * } }',
    given: ofFacility,
  },
  HomeUserConnection: { text: '{ homeUsers { * } }', given: nothing },
  AccessRequestEventConnection: { text: '{ ownDecisions { * } }', given: nothing },
  VisitingTerms: {
    text: 'query ($id: ID!) { facility(id: $id) { visitingTerms { * } } }',
    given: ({ facility }) => ({ id: facility.id }),
  },
  OwnReason: {
    text: 'query ($id: ID!) { facility(id: $id) { ownReasons { * } } }',
    given: ({ facility }) => ({ id: facility.id }),
  },
  ...waysToPeople,
  ...waysToVisits,
  ...waysToSettings,
  Relationship: below('homeUser { relationships { * } }'),
  Ban: below('homeUser { bans { * } }'),
  Guest: { text: '{ viewer { ... on HomeUser { guests { * } } } }', given: nothing },
  ReplyText: { text: 'query ($facilityId: ID!) { replyTexts(facilityId: $facilityId) { * } }', given: ofFacility },
  Invitation: {
    text: 'query ($token: String!) { invitation(token: $token) { * } }',
    given: ({ codes }) => ({ token: codes.invite }),
  },
  Session: {
    text: '{ viewer { ... on HomeUser { sessions { * } } ... on StaffMember { staffSessions: sessions { * } } } }',
    given: nothing,
  },
  StaffSecurity: { text: '{ viewer { ... on StaffMember { security { * } } } }', given: nothing },
  Passkey: { text: '{ viewer { ... on StaffMember { security { passkeys { * } } } } }', given: nothing },
  ApiClient: { text: '{ viewer { ... on ApiClient { * } } }', given: nothing },
  Reason: { text: '{ reasons(appliesTo: ACCESS) { * } }', given: nothing },
  State: { text: '{ states { * } }', given: nothing },
};

function below(path: string) {
  return {
    text: `query ($id: ID!) { accessRequest(id: $id) { ${path} } }`,
    given: ({ requestId }: Corner) => ({ id: requestId }),
  };
}
