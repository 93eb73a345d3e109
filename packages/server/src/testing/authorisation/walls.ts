import { databaseRole, isStaff } from '../../shared/viewer.ts';
import type { Corner } from './corner.ts';
import type { Kind, Scene, Whose } from './scene.ts';
import { found } from './wallFinds.ts';

export const wallKinds = ['nobody', 'home user', 'officer', 'administrator', 'API client', 'system'] as const;
export type WallKind = (typeof wallKinds)[number];

/** Whoever may change a row may neither make it somebody else's nor make somebody else's their own. */
export const deeds = ['reads', 'adds', 'changes', 'gives away', 'takes over', 'removes'] as const;
export type Deed = (typeof deeds)[number];

type Row = Record<string, unknown>;

const createdBy = new Set(['api_clients', 'visiting_terms', 'facility_policies', 'blackouts', 'terminal_blocks']);

/** What a row says when this kind of viewer writes it: who did it, where a policy asks for that. */
function written(table: string, kind: WallKind, scene: Scene, corner: Corner): Row {
  const staff = kind === 'officer' || kind === 'administrator';
  const party = staff ? 'STAFF' : kind === 'home user' ? 'HOME_USER' : 'SYSTEM';
  const as = kind === 'administrator' ? scene.administrator.accountId : corner.staff.accountId;
  if (table === 'access_request_events' || table === 'visit_events')
    return { ...handOf(kind, corner, as), by_party: kind === 'API client' ? 'STAFF' : party };
  if (createdBy.has(table) && staff) return { created_by: as };
  if (table === 'audit_entries') return signature(kind, corner, as);
  if (table === 'outbox_messages' && kind === 'nobody') return { facility_id: null };
  if (table === 'request_viewings' && staff) return { staff_member_id: as };
  if (table === 'legal_holds' && staff) return { placed_by: as };
  if (table === 'access_requests' && kind === 'system') return { status: 'EXPIRED', turn_since: null };
  return staff ? (ofStaff[table]?.(corner) ?? {}) : {};
}

const signature = (kind: WallKind, corner: Corner, staff: string): Row =>
  ({
    nobody: { by_party: 'SYSTEM', by_id: null, facility_id: null },
    system: { by_party: 'SYSTEM', by_id: null },
    'home user': { by_party: 'HOME_USER', by_id: corner.homeUser.accountId },
    officer: { by_party: 'STAFF', by_id: staff },
    administrator: { by_party: 'STAFF', by_id: staff },
    'API client': { by_party: 'API', by_id: corner.apiClientId },
  })[kind];

const handOf = (kind: WallKind, { apiClientId }: Corner, staff: string): Row => ({
  staff_member_id: kind === 'officer' || kind === 'administrator' ? staff : null,
  api_client_id: kind === 'API client' ? apiClientId : null,
});

/** Rows that are a family's or a staff member's, as staff have them. */
const ofStaff: Record<string, (corner: Corner) => Row> = {
  booking_keys: ({ staff }) => ({ actor_id: staff.accountId }),
  sessions: ({ staff }) => ({ home_user_id: null, staff_member_id: staff.accountId }),
  demo_links: ({ staff }) => ({ home_user_id: null, staff_member_id: staff.accountId }),
  document_links: ({ staff }) => ({ session_id: staff.sessionId }),
};

const own = (scene: Scene) => scene.corner('officer', 'own');
const there = (scene: Scene) => scene.corner('officer', 'elsewhere');

/** Rows that nobody of that kind may add: in another's name, or as if by another hand. */
export const forgeries: [table: string, kinds: WallKind[], row: (scene: Scene) => Row][] = [
  [
    'access_request_events',
    ['home user', 'system', 'officer', 'administrator', 'API client'],
    scene => ({ by_party: 'STAFF', staff_member_id: scene.corner('officer', "other's").staff.accountId }),
  ],
  [
    'audit_entries',
    ['nobody', 'home user', 'officer', 'administrator', 'API client', 'system'],
    scene => ({ by_party: 'STAFF', by_id: scene.corner('officer', "other's").staff.accountId }),
  ],
  ['audit_entries', ['nobody'], () => ({ by_party: 'SYSTEM', by_id: null })],
  ...(['home user', 'officer', 'API client'] as const).map((kind): (typeof forgeries)[number] => [
    'audit_entries',
    [kind],
    scene => ({ ...signature(kind, own(scene), own(scene).staff.accountId), facility_id: there(scene).facility.id }),
  ]),
  ['outbox_messages', ['home user'], scene => ({ facility_id: there(scene).facility.id })],
  ['outbox_messages', ['officer', 'administrator'], scene => ({ home_user_id: there(scene).homeUser.accountId })],
  ['outbox_messages', ['officer', 'administrator'], () => ({ to_address: 'somebody.else@example.org' })],
  [
    'outbox_messages',
    ['officer', 'administrator'],
    scene => ({ home_user_id: null, staff_member_id: there(scene).staff.accountId }),
  ],
  [
    'access_request_events',
    ['API client'],
    scene => ({ ...handOf('API client', own(scene), ''), by_party: 'STAFF', action: 'CORRECT', version: 98 }),
  ],
  ['outbox_messages', ['API client'], scene => ({ home_user_id: there(scene).homeUser.accountId })],
  ['outbox_messages', ['API client'], () => ({ to_address: 'somebody.else@example.org' })],
  ...['visiting_terms', 'facility_policies', 'blackouts', 'terminal_blocks'].map(
    (table): (typeof forgeries)[number] => [
      table,
      ['administrator'],
      scene => ({ created_by: own(scene).staff.accountId }),
    ],
  ),
  ['api_clients', ['administrator'], scene => ({ created_by: own(scene).staff.accountId })],
  [
    'outbox_messages',
    ['officer', 'administrator'],
    scene => ({
      home_user_id: null,
      facility_id: null,
      access_request_id: null,
      staff_member_id: scene.corner('officer', "other's").staff.accountId,
    }),
  ],
  ['access_requests', ['system'], scene => ({ status: 'PENDING', turn_since: scene.world.clock.now })],
  ['outbox_messages', ['nobody'], () => ({})],
  ['outbox_messages', ['home user'], () => ({ home_user_id: null, facility_id: null, template: 'PASSWORD_RESET' })],
  [
    'request_viewings',
    ['officer', 'administrator'],
    scene => ({ staff_member_id: scene.corner('officer', "other's").staff.accountId }),
  ],
  ['legal_holds', ['administrator'], scene => ({ placed_by: scene.corner('officer', "other's").staff.accountId })],
];

export const walled = Object.keys(found);

/** Whether the policies of a table, apart from any grant, let a viewer do this with the row of a corner. */
export async function tryWall(
  scene: Scene,
  table: string,
  kind: WallKind,
  deed: Deed,
  of: Whose,
  forged?: Row,
): Promise<boolean> {
  const { superuser } = scene;
  const row = async (corner: Corner) =>
    forged ? { ...(await rawRow(scene, table, corner)), ...forged } : rowOf(scene, table, kind, corner);
  const subject = scene.corner('officer', of);
  const before = await row(deed === 'gives away' ? own(scene) : subject);
  const becomes = await row(deed === 'takes over' ? own(scene) : subject);
  await superuser.query('BEGIN');
  try {
    await superuser.query(`DELETE FROM ${table}`);
    if (deed !== 'adds') await superuser.query(inserting(table, before), [JSON.stringify(before)]);
    await superuser.query(`GRANT ALL ON ${table} TO ${roleOf(scene, kind)}; ${takeOn(scene, kind)}`);
    return await does(scene, table, deed, lifted(table, scene, becomes, deed));
  } finally {
    await superuser.query('ROLLBACK');
  }
}

async function does({ superuser }: Scene, table: string, deed: Deed, row: Row): Promise<boolean> {
  if (deed === 'reads') return (await superuser.query(`SELECT FROM ${table}`)).rowCount === 1;
  if (deed === 'removes') return (await superuser.query(`DELETE FROM ${table}`)).rowCount === 1;
  const columns = Object.keys(row).filter(name => !(table === 'audit_entries' && name === 'id'));
  const values = columns.map(name => `n.${name}`).join(', ');
  const text =
    deed === 'adds'
      ? inserting(table, row)
      : `UPDATE ${table} SET (${columns.join(', ')}) = (SELECT ${values} FROM jsonb_populate_record(NULL::${table}, $1) n)`;
  try {
    return (await superuser.query(text, [JSON.stringify(row)])).rowCount === 1;
  } catch (error) {
    const { code } = error as { code: string };
    if (code === '42501') return false;
    throw error;
  }
}

const inserting = (table: string, row: Row) => {
  const columns = Object.keys(row).join(', ');
  return `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1)`;
};

/** A hold is changed by lifting it. */
function lifted(table: string, scene: Scene, row: Row, deed: Deed): Row {
  if (table !== 'legal_holds' || deed === 'adds' || deed === 'reads') return row;
  return { ...row, lifted_at: scene.world.clock.now, lifted_by: row['placed_by'] };
}

async function rowOf(scene: Scene, table: string, kind: WallKind, corner: Corner): Promise<Row> {
  return { ...(await rawRow(scene, table, corner)), ...written(table, kind, scene, corner) };
}

async function rawRow(scene: Scene, table: string, corner: Corner): Promise<Row> {
  const [where, by] = found[table]!;
  // Columns that follow from others are nobody's to write.
  const follow = `SELECT array_agg(attname::text) FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attgenerated <> ''`;
  const text = `SELECT to_jsonb(t) - coalesce((${follow}), '{}') AS row FROM ${table} t WHERE ${where} LIMIT 1`;
  const { rows } = await scene.superuser.query<{ row: Row }>(text, [by(corner)]);
  if (!rows[0]) throw new Error(`The scene has no row of ${table}`);
  return rows[0].row;
}

function roleOf({ viewers }: Scene, kind: WallKind): string {
  if (kind === 'system') return 'openvisit_system';
  const viewer = viewers[kind as Kind];
  return viewer ? databaseRole[viewer.role] : 'openvisit_app';
}

function takeOn(scene: Scene, kind: WallKind): string {
  const viewer = kind === 'system' ? null : scene.viewers[kind as Kind];
  const settings = viewer
    ? `SET LOCAL app.viewer_id = '${viewer.accountId}'; SET LOCAL app.facility_ids = '{${viewer.facilityIds.join(',')}}';` +
      `SET LOCAL app.viewer_role = '${isStaff(viewer) ? viewer.role : ''}'; SET LOCAL app.viewer_scopes = '${viewer.scopes?.join(' ') ?? ''}'`
    : `SET LOCAL app.viewer_id = ''; SET LOCAL app.facility_ids = ''; SET LOCAL app.viewer_role = ''`;
  return `SET LOCAL ROLE ${roleOf(scene, kind)}; ${settings}`;
}
