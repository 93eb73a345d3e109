import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { newApiKey } from '../features/accounts/apiKeys/newApiKey.ts';
import { searchTextOf } from '../features/accounts/searchText.ts';
import type { ApiScope } from '../shared/apiScope.ts';
import { Language, Role, Standing, type Viewer } from '../shared/viewer.ts';
import { visitingOf } from './visiting.ts';
import { heldPeopleOf } from './heldPeople.ts';
import { visitsOf } from './visits.ts';

export interface TestFacility {
  id: string;
  name: string;
}

type Columns = Record<string, unknown>;

const letters = () => [...randomBytes(4)].map(byte => 'ABCDEFGHJKLMNPQRSTUVWXYZ'[byte % 24]).join('');

/** Grows a world step by step; what a test does not say is ordinary. */
export function peopleOf(owner: Pool, clock: { now: Date }) {
  const insert = async (table: string, columns: Columns) => {
    const names = Object.keys(columns);
    const places = names.map((_, i) => `$${i + 1}`).join(', ');
    await owner.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, Object.values(columns));
  };

  const aStaffMember = async (role: Role.OFFICER | Role.ADMINISTRATOR, facilities: TestFacility[]): Promise<Viewer> => {
    const id = randomUUID();
    const userName = `rsoto${randomBytes(5).toString('hex')}`;
    const name = {
      user_name: userName,
      given_name: 'Raymond',
      family_name: 'Soto',
      email: `${userName}@example.org`,
    };
    const facilityIds = facilities.map(facility => facility.id);
    await insert('staff_members', { id, ...name, role, facility_ids: facilityIds, created_at: clock.now });
    return {
      role,
      accountId: id,
      sessionId: null,
      facilityIds,
      language: Language.EN,
      standing: Standing.FULL,
      steppedUp: true,
    };
  };

  /** Many tests share a database: four letters by chance are sooner or later those of another facility. */
  const freePrefix = async (): Promise<string> => {
    const prefix = letters();
    const { rowCount } = await owner.query('SELECT 1 FROM facilities WHERE reference_prefix = $1', [prefix]);
    return rowCount ? freePrefix() : prefix;
  };

  return {
    ...visitingOf(insert),

    async aFacility(overrides: Columns = {}): Promise<TestFacility> {
      await owner.query(`INSERT INTO states VALUES ('CO', 'Colorado') ON CONFLICT DO NOTHING`);
      const facility = { id: randomUUID(), name: 'Riverbend County Jail' };
      await insert('facilities', {
        ...facility,
        reference_prefix: await freePrefix(),
        state: 'CO',
        time_zone: 'America/Denver',
        type: 'JAIL',
        average_daily_population: 400,
        phone: '(555) 555-0142',
        kinds_offered: ['REMOTE', 'ONSITE'],
        ...overrides,
      });
      return facility;
    },

    /** @param pieces the pictures that they have sent */
    async aHomeUser(overrides: Columns = {}, pieces = ['PHOTO', 'ID_FRONT']): Promise<Viewer> {
      const id = randomUUID();
      const name = {
        givenName: 'Elena',
        familyName: 'Vargas',
        userName: `evargas${randomBytes(5).toString('hex')}`,
        phone: '(555) 555-0101',
      };
      const email = `${name.userName}@example.org`;
      await insert('home_users', {
        id,
        user_name: name.userName,
        given_name: name.givenName,
        family_name: name.familyName,
        date_of_birth: '1974-08-02',
        email,
        email_verified_at: clock.now,
        phone: name.phone,
        search_text: searchTextOf({ ...name, email }),
        created_at: clock.now,
        ...overrides,
      });
      for (const piece of pieces) await this.aDocument(id, piece);
      return {
        role: Role.HOME_USER,
        accountId: id,
        sessionId: null,
        facilityIds: [],
        language: Language.EN,
        standing: Standing.FULL,
      };
    },

    async aDocument(homeUserId: string, piece: string, uploadedAt = clock.now): Promise<string> {
      const id = randomUUID();
      const sha256 = randomBytes(32);
      const kept = {
        storage_key: `test/${id}.jpg`,
        media_type: 'image/jpeg',
        width: 900,
        height: 1200,
        bytes: 90_000,
        sha256,
      };
      await insert('documents', { id, home_user_id: homeUserId, piece, ...kept, uploaded_at: uploadedAt });
      return id;
    },

    anOfficer: (...facilities: TestFacility[]): Promise<Viewer> => aStaffMember(Role.OFFICER, facilities),
    anAdministrator: (...facilities: TestFacility[]): Promise<Viewer> => aStaffMember(Role.ADMINISTRATOR, facilities),

    /** A request that waits; its history has its first event. */
    async aPendingRequest(homeUser: Viewer, facility: TestFacility, requestedAt = clock.now) {
      const id = randomUUID();
      const whose = { facility_id: facility.id, home_user_id: homeUser.accountId };
      const reference = `${letters()}-${letters()}`;
      await insert('access_requests', { id, ...whose, reference, requested_at: requestedAt, turn_since: requestedAt });
      const event = { version: 1, at: requestedAt, to_status: 'PENDING', by_party: 'HOME_USER' };
      await insert('access_request_events', { access_request_id: id, ...whose, ...event });
      return { id, reference, version: 1 };
    },

    /** They may visit there. @returns the id of their request */
    async anApprovedRequest(homeUser: Viewer, facility: TestFacility): Promise<string> {
      const id = randomUUID();
      const times = { requested_at: clock.now, first_decided_at: clock.now, decided_at: clock.now };
      const whose = {
        facility_id: facility.id,
        home_user_id: homeUser.accountId,
        reference: `${letters()}-${letters()}`,
      };
      await insert('access_requests', { id, ...whose, ...times, status: 'APPROVED' });
      return id;
    },

    /** @returns the id of a session of this person; its cookie holds the token */
    async aSession({ accountId, facilityIds }: Viewer, token = randomBytes(16).toString('base64url')): Promise<string> {
      const id = randomUUID();
      const whose = facilityIds.length > 0 ? { staff_member_id: accountId } : { home_user_id: accountId };
      const now = new Date();
      const times = { created_at: now, last_seen_at: now, expires_at: new Date(now.getTime() + 86_400_000) };
      await insert('sessions', { id, token_hash: createHash('sha256').update(token).digest(), ...whose, ...times });
      return id;
    },

    /** @returns the key of a program of this facility, which may read unless told */
    async anApiKey(facility: TestFacility, overrides: Columns = {}): Promise<string> {
      const { key, prefix, hash } = newApiKey();
      const of = { facility_ids: [facility.id], created_at: clock.now };
      await insert('api_clients', { name: 'Jail records', key_hash: hash, prefix, ...of, ...overrides });
      return key;
    },

    /** A program of these facilities, as its key is found. */
    async aProgram(scopes: ApiScope[], ...facilities: TestFacility[]): Promise<Viewer> {
      const id = randomUUID();
      const facilityIds = facilities.map(facility => facility.id);
      const { prefix, hash: key_hash } = newApiKey();
      const of = { facility_ids: facilityIds, scopes, created_at: clock.now };
      await insert('api_clients', { id, name: 'Jail records', key_hash, prefix, ...of });
      const standing = Standing.FULL;
      return { role: Role.API, accountId: id, sessionId: null, facilityIds, language: Language.EN, standing, scopes };
    },
    ...heldPeopleOf(owner, clock),
    ...visitsOf(owner, clock),
  };
}
export type People = ReturnType<typeof peopleOf>;
