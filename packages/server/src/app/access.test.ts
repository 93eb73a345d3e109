import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { Language, Role, Standing } from '../shared/viewer.ts';
import { createWorld, type World } from '../testing/world.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const text = { facilityId: nobody, title: 'Title', textEn: 'Text', textEs: 'Texto' };
const ordinary = {
  saveFacilitySettings: {
    facilityId: nobody,
    version: 1,
    decisionDays: 3,
    infoDays: 14,
    correctionDays: 30,
    askAgainDays: 180,
    documentDays: 30,
    minimumAge: 18,
    phone: '(555) 555-0142',
  },
  saveReplyText: text,
  removeReplyText: { id: nobody, facilityId: nobody },
  inviteStaffMember: {
    givenName: 'Ida',
    familyName: 'Lund',
    email: 'ida@example.org',
    role: 'OFFICER',
    facilityIds: [nobody],
  },
  renewInvitation: { staffMemberId: nobody },
  disableStaffMember: { staffMemberId: nobody },
  enableStaffMember: { staffMemberId: nobody },
};

describe('who may call what', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.end());

  it('declares who may use every root field', () => {
    const roots = [world.schema.getQueryType(), world.schema.getMutationType(), world.schema.getSubscriptionType()];
    const undeclared = roots
      .filter((type): type is GraphQLObjectType => type != null)
      .flatMap(type => Object.values(type.getFields()).map(field => ({ type, field })))
      .filter(({ field }) => field.extensions['access'] === undefined)
      .map(({ type, field }) => `${type.name}.${field.name}`);
    expect(undeclared).toEqual([]);
  });

  it('describes every type that people read', () => {
    const undescribed = Object.values(world.schema.getTypeMap())
      .filter(
        type => !type.name.startsWith('__') && !type.description && 'getFields' in type && !type.name.endsWith('Input'),
      )
      .map(type => type.name);
    expect(undescribed.filter(name => !['Query', 'Mutation', 'Subscription'].includes(name))).toEqual([]);
  });

  it('answers a stranger with nothing but the directory', async () => {
    expect((await world.as(null, '{ viewer { __typename } }')).data.viewer).toBeNull();
    expect((await world.as(null, '{ states { code } }')).errors).toBeUndefined();
    for (const field of [
      'accessRequests { totalCount }',
      'homeUsers { nodes { id } }',
      'accessRequest(id: "x") { id }',
      'staffMembers { nodes { id } }',
      'replyTexts(facilityId: "x") { id }',
    ]) {
      expect((await world.as(null, `{ ${field} }`)).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    }
  });

  it("says the same of a request that is somebody else's and of one that does not exist", async () => {
    const [here, elena, other] = [await world.aFacility(), await world.aHomeUser(), await world.aHomeUser()];
    const { id } = await world.aPendingRequest(other, here);
    const stranger = await world.anOfficer(await world.aFacility());
    for (const viewer of [elena, stranger]) {
      for (const asked of [id, '00000000-0000-4000-8000-000000000000', 'not an id']) {
        const { errors } = await world.as(viewer, 'query ($id: ID!) { accessRequest(id: $id) { id } }', { id: asked });
        expect(errors![0]!.extensions['code']).toBe('NOT_FOUND');
      }
    }
  });

  it('says to a program that it has no session to end', async () => {
    const { id } = await world.aFacility();
    const program = {
      role: Role.API,
      accountId: nobody,
      sessionId: null,
      facilityIds: [id],
      language: Language.EN,
      standing: Standing.FULL,
    };
    for (const asked of ['signOut(input: {})', `endSession(input: { sessionId: "${nobody}" })`]) {
      const { errors } = await world.as(program, `mutation { ${asked} { __typename } }`);
      expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('sends a letter again to families alone, with an id and without', async () => {
    const here = await world.aFacility();
    const program = {
      role: Role.API,
      accountId: nobody,
      sessionId: null,
      facilityIds: [here.id],
      language: Language.EN,
      standing: Standing.FULL,
    };
    for (const viewer of [program, await world.anOfficer(here)]) {
      for (const input of ['{}', `{ verificationId: "${nobody}" }`]) {
        const { errors } = await world.as(viewer, `mutation { resendVerification(input: ${input}) { __typename } }`);
        expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
      }
    }
  });

  it('does not let a family decide, nor staff ask', async () => {
    const [here, elena] = [await world.aFacility(), await world.aHomeUser()];
    const officer = await world.anOfficer(here);
    const { id } = await world.aPendingRequest(elena, here);
    const approve = `mutation { approveAccess(input: { accessRequestId: "${id}", version: 1 }) { __typename } }`;
    const ask = `mutation { requestAccess(input: { facilityId: "${here.id}" }) { __typename } }`;
    expect((await world.as(elena, approve)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    expect((await world.as(officer, ask)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it.each([
    ['saveFacilitySettings', 'SaveFacilitySettingsInput'],
    ['saveReplyText', 'SaveReplyTextInput'],
    ['removeReplyText', 'RemoveReplyTextInput'],
    ['inviteStaffMember', 'InviteStaffMemberInput'],
    ['renewInvitation', 'RenewInvitationInput'],
    ['disableStaffMember', 'DisableStaffMemberInput'],
    ['enableStaffMember', 'EnableStaffMemberInput'],
  ])('lets administrators alone use %s', async (mutation, input) => {
    const officer = await world.anOfficer(await world.aFacility());
    const source = `mutation ($input: ${input}!) { ${mutation}(input: $input) { __typename } }`;
    for (const [viewer, code] of [
      [null, 'UNAUTHENTICATED'],
      [await world.aHomeUser(), 'FORBIDDEN'],
      [officer, 'FORBIDDEN'],
    ] as const) {
      const values = { ...ordinary[mutation as keyof typeof ordinary] };
      expect((await world.as(viewer, source, { input: values })).errors![0]!.extensions['code']).toBe(code);
    }
  });

  it('shows where somebody is signed in to nobody else, and what administrators write in full to staff', async () => {
    const [here, elena] = [await world.aFacility(), await world.aHomeUser()];
    await world.aPendingRequest(elena, here);
    const officer = await world.anOfficer(here);
    for (const [viewer, source] of [
      [officer, `{ homeUser(id: "${elena.accountId}") { sessions { id } } }`],
      [elena, `{ facility(id: "${here.id}") { familyNoteEn } }`],
      [elena, '{ viewer { ... on HomeUser { closedAt } } }'],
      [officer, '{ viewer { ... on StaffMember { invitation { sentAt } } } }'],
    ] as const)
      expect((await world.as(viewer, source)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it('finds people of the own facilities alone, whatever the case and the accents', async () => {
    const [here, elsewhere] = [await world.aFacility(), await world.aFacility()];
    const named = { given_name: 'José', family_name: 'Núñez', search_text: 'jose nunez jnunez@example.org 5555550101' };
    const [mine, theirs] = [await world.aHomeUser(named), await world.aHomeUser(named)];
    await world.aPendingRequest(mine, here);
    await world.aPendingRequest(theirs, elsewhere);
    const officer = await world.anOfficer(here);
    const search = 'query ($search: String) { homeUsers(search: $search) { nodes { id } } }';
    for (const words of ['NÚÑEZ', 'nunez jose', '5550101']) {
      expect((await world.as(officer, search, { search: words })).data.homeUsers.nodes).toEqual([
        { id: mine.accountId },
      ]);
    }
    for (const words of ['%', '_', "' OR true --", 'x'.repeat(10_000)]) {
      expect((await world.as(officer, search, { search: words })).data.homeUsers.nodes).toEqual([]);
    }
  });
});
