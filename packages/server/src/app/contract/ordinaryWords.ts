import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import { visitingFields, visitingOfTypes } from './visitingWords.ts';

/** What a field is that is called the same and is the same wherever it stands. */
const fields: Record<string, string> = {
  id: 'Opaque and for ever: a UUID.',
  nodes: 'The page itself, at most `first` of them.',
  pageInfo: 'Where this page ends.',
  hasNextPage: 'Whether another page follows.',
  ok: 'Always true.',
  viewer: 'Who is signed in now.',
  accessRequestId: 'The `id` of the request.',
  apiClientId: 'The `id` of the program.',
  facilityId: 'The `id` of the facility.',
  terminalId: 'The `id` of the place.',
  terminalBlockId: 'The `id` of the block.',
  homeUserId: 'The `id` of the home user.',
  staffMemberId: 'The `id` of the staff member.',
  documentId: 'The `id` of the picture.',
  sessionId: 'The `id` of the session.',
  legalHoldId: 'The `id` of the hold.',
  passkeyId: 'The `id` of the passkey.',
  challengeId: 'Names the challenge when its answer is sent; good once, for a few minutes.',
  enrolmentId: 'Names this start when its end is sent; good once, for a few minutes.',
  input: 'All that it takes.',
  givenName: 'Given name, at most 100 letters.',
  familyName: 'Family name, at most 100 letters.',
  userName: 'The name to sign in with: lower-case letters and digits, at most 40.',
  dateOfBirth: 'Date of birth, a calendar day.',
  email: 'E-mail address, at most 254 letters.',
  phone: 'Phone number as people write it, at most 40 letters.',
  password: 'The password of the account, at least 15 letters of any kind.',
  address: 'Where the person lives.',
  city: 'City or town, at most 100 letters.',
  role: 'What the person may do.',
  facility: 'The facility that it belongs to.',
  homeUser: 'The person.',
  createdAt: 'When it was made.',
  sentAt: 'When it was sent.',
  uploadedAt: 'When it came.',
  placedAt: 'When it was placed.',
  expiresAt: 'From then on it is over.',
  codeExpiresAt: 'Until then the code can be typed.',
  askAgainFrom: 'The moment from which one may ask again.',
  at: 'When it happened.',
  by: 'Who did it.',
  version: 'Goes up by one with each change; a change names the one it was made on.',
  neededPieces: 'What was asked for; empty where nothing was.',
  pieces: 'Which pieces.',
  piece: 'Which piece it shows.',
  reasons: 'Why, in the words of the catalogue; empty where no reason was given.',
  kindsOffered: 'How families can visit.',
  textEn: 'In English, at most 1,000 letters.',
  textEs: 'In Spanish, at most 1,000 letters.',
  codes: 'Each works once.',
  search: 'Words of a name, an e-mail address or a phone number, in any order.',
  state: 'Two letters: `CO`.',
  status: 'Where a request stands.',
  filter: 'Narrows the list.',
  token: 'Behind `#token=` of the link.',
  appliesTo: 'What the reasons are for.',
  ...visitingFields,
};

/** Likewise, where the name alone would not say it. */
const ofTypes: Record<string, string> = {
  'AccessRequest.status': 'Where the request stands.',
  'AccessRequest.homeUser': 'Who asked.',
  'AccessRequest.facility': 'The facility that was asked.',
  'AccessRequestEvent.toStatus': 'What the request became.',
  'AccountChange.what': 'What was changed.',
  'AuditEntry.type': 'What happened, as a stable code.',
  'AuditEntry.id': 'A number that only grows, as text.',
  'CodeRefused.why': 'What was the matter with the code.',
  'EmailVerified.email': 'The address that is proved now.',
  'Facility.name': 'What people call it, 2 to 120 letters.',
  'State.name': 'The whole name: `Colorado`.',
  'PasskeyRefused.why': 'What was the matter with the passkey.',
  'PossibleDuplicate.why': 'What the two have in common.',
  'PossibleDuplicate.homeUser': 'Who may be the same person.',
  'Reason.code': 'Stable: `ID_EXPIRED`. A decision names it.',
  'Reason.category': 'The group in which it is listed.',
  'SignedUp.email': 'Where the code went.',
  'facility.id': 'The `id` of the facility.',
  'homeUser.id': 'The `id` of the home user.',
  'accessRequest.id': 'The `id` of the request.',
  ...visitingOfTypes,
};

export const ordinaryField = (type: string, field: string): string | undefined =>
  ofTypes[`${type}.${field}`] ?? fields[field];

const roots: Record<string, string> = {
  Query: 'All that can be read. Each field says by whom.',
  Mutation: 'All that can be changed: one field in a document, one `input`, and an answer that may be a `Problem`.',
  Subscription: 'All that can be heard over a WebSocket, as it happens.',
};

/** Inputs and answers are named after the mutation whose they are, or after several that share them. */
export function ordinaryType(type: GraphQLNamedType, schema: GraphQLSchema): string | undefined {
  if (roots[type.name]) return roots[type.name];
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const named = (test: (type: string) => boolean) =>
    mutations.filter(field => test(String(field.type)) || field.args.some(argument => test(String(argument.type))));
  const its = named(text => text.replace(/[[\]!]/g, '') === type.name).map(({ name }) => `\`${name}\``);
  if (its.length === 0) return undefined;
  if (isInputObjectType(type)) return `What ${its.join(', ')} takes.`;
  if (isUnionType(type))
    return `What ${its.join(', ')} answers: the changed thing, or the \`Problem\` that stood in the way.`;
  return isObjectType(type) ? `What ${its.join(', ')} answers.` : undefined;
}
