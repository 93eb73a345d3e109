import { isObjectType } from 'graphql';
import { ApiScope } from '../../shared/apiScope.ts';
import { ask } from './ask.ts';
import type { Guard } from './everyGuard.guards.ts';
import { statusFor } from './questions.ts';
import { rowsOf, saysOf } from './readMatrix.ts';
import { hoursWaited, offered, saidOffers } from './ruleRows.ts';
import { rules } from './rules.ts';
import { kinds, type Scene, whose } from './scene.ts';
import { foundScopes, saidScopes, scopedFields } from './scopeRows.ts';
import { foundLacks, saidLacks, staffFields } from './standingRows.ts';
import { foundDeeds, saidDeeds } from './wallRows.ts';
import { forgeries, tryWall, type WallKind, wallKinds } from './walls.ts';

export const guardsOf = async (scene: Scene, kind: string): Promise<Guard[]> =>
  kind === 'accessGuards'
    ? [...accessGuards(scene), ...scopeGuards(scene), ...standingGuards(scene)]
    : kind === 'policyGuards'
      ? policyGuards(scene)
      : ruleGuards(scene);

/** Each declaration on a field: gone, and weakened to whoever is signed in. `@Anyone` is gone when the field is open to nobody. */
function accessGuards(scene: Scene): Guard[] {
  const { schema } = scene.world;
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()).map(field => ({ type, field })))
    .filter(({ field }) => field.extensions['access'] !== undefined)
    .flatMap(({ type, field }) => {
      const name = roots.includes(type) ? field.name : `${type.name}.${field.name}`;
      const { extensions } = field;
      const access = extensions['access'];
      const left = access === 'anyone' ? [undefined] : access === 'signedIn' ? ['anyone'] : ['anyone', 'signedIn'];
      return left.map(weaker => ({
        name: `${name}: ${String(access)} -> ${String(weaker)}`,
        // Keys are held by their scopes as well: where one guard stands behind the other, both are gone.
        remove: () =>
          (field.extensions = { ...extensions, access: weaker, scope: extensions['scope'] ?? ApiScope.READ }),
        restore: () => (field.extensions = extensions),
        missed: () => rowMisses(scene, name),
      }));
    });
}

/** Each scope of a key: another one in its place. */
function scopeGuards(scene: Scene): Guard[] {
  return scopedFields(scene).map(({ name, field, scope }) => {
    const other = scope === ApiScope.READ ? ApiScope.DECIDE : ApiScope.READ;
    const put = (asked: ApiScope) => () => void (field.extensions = { ...field.extensions, scope: asked });
    return {
      name: `${name}: ${scope} -> ${other}`,
      remove: put(other),
      restore: put(scope),
      missed: async () => JSON.stringify(await foundScopes(scene, name)) !== JSON.stringify(saidScopes(name)),
    };
  });
}

/** Each `@EvenEnrolling`, `@EvenLocked` and `@SteppedUp`: gone. */
function standingGuards(scene: Scene): Guard[] {
  return staffFields(scene).flatMap(one => {
    const { extensions } = one.field;
    const declared = (['evenEnrolling', 'evenLocked', 'steppedUp'] as const).filter(name => extensions[name]);
    return declared.map(name => ({
      name: `${one.name}: ${name}`,
      remove: () => (one.field.extensions = { ...extensions, [name]: false }),
      restore: () => (one.field.extensions = extensions),
      missed: async () => JSON.stringify(await foundLacks(scene, one)) !== JSON.stringify(saidLacks(one)),
    }));
  });
}

async function rowMisses(scene: Scene, name: string): Promise<boolean> {
  const row = rowsOf('field').find(other => other.name === name);
  if (!row) return false;
  await scene.arrange(statusFor(name));
  for (const kind of kinds)
    for (const of of whose) if ((await ask(scene, name, kind, of)) !== saysOf(row.cells[kind]!, of)) return true;
  return false;
}

interface Policy {
  table: string;
  name: string;
  roles: string[];
  using: string | null;
  check: string | null;
}

/** Each USING and WITH CHECK that says more than `true`. */
async function policyGuards(scene: Scene): Promise<Guard[]> {
  const policies = await scene.world.rows<Policy>(
    `SELECT tablename AS table, policyname AS name, roles::text[], qual AS using, with_check AS check
       FROM pg_policies WHERE schemaname = 'public' AND policyname <> 'owner_all' ORDER BY 1, 2`,
  );
  return policies.flatMap(({ table, name, roles, using, check }) =>
    [['USING', using] as const, ['WITH CHECK', check] as const]
      .filter(([, says]) => says !== null && says !== 'true')
      .map(([clause, says]) => ({
        name: `${table}.${name} ${clause}`,
        remove: () => scene.superuser.query(`ALTER POLICY ${name} ON ${table} ${clause} (true)`),
        restore: () => scene.superuser.query(`ALTER POLICY ${name} ON ${table} ${clause} (${says!})`),
        missed: () => wallMisses(scene, table, kindsOf(roles)),
      })),
  );
}

const roleOf: Record<WallKind, string> = {
  nobody: 'openvisit_app',
  'home user': 'openvisit_family',
  officer: 'openvisit_staff',
  administrator: 'openvisit_staff',
  'API client': 'openvisit_api',
  system: 'openvisit_system',
};
const kindsOf = (roles: string[]) => wallKinds.filter(kind => roles.includes(roleOf[kind]));

/** Whether a row of docs/authorisation.md about this table, or a forgery, finds other walls than it says. */
export async function wallMisses(scene: Scene, table: string, who: WallKind[]): Promise<boolean> {
  const row = rowsOf('table').find(({ name }) => name === table);
  if (!row) return false;
  for (const kind of who) {
    const [found, said] = [await foundDeeds(scene, table, kind), saidDeeds(row.cells[kind]!)];
    if (JSON.stringify(found) !== JSON.stringify(said)) return true;
  }
  for (const [forged, forgers, made] of forgeries)
    for (const kind of forgers.filter(one => forged === table && who.includes(one)))
      if (await tryWall(scene, table, kind, 'adds', 'own', made(scene))) return true;
  return false;
}

/** Each function of a `*.policy.ts`; one that nobody says how to open has survived. */
function ruleGuards(scene: Scene): Guard[] {
  return [...rules.found].map(name => ({
    name,
    remove: () => (rules.removed = name),
    restore: () => (rules.removed = null),
    missed: async () =>
      hoursWaited(scene) !== 5 ||
      rowsOf('request').some(row => JSON.stringify(offered(scene, row)) !== JSON.stringify(saidOffers(row))),
  }));
}
