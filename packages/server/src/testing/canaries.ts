import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  getNamedType,
} from 'graphql';
import { randomBytes, randomUUID } from 'node:crypto';
import type { World } from './world.ts';

/** A word that stands in everything that is sent, and may stand in no log. */
export const word = 'zyxanary';
/** What has a form of its own, in which the word has no place. */
export const birthday = '1961-08-13';
export const phone = '(303) 555-0177';
/** Any of them, however it was rewritten on its way. */
export const anyCanary = new RegExp(`${word}|${birthday}|303\\D*555\\D*0177|19610813`, 'i');

/** By the name of a field: a value that its rules take, so that it comes as far as it can. */
const fitting: Record<string, () => unknown> = {
  email: () => `${word}.${randomBytes(4).toString('hex')}@leak.example`,
  dateOfBirth: () => birthday,
  until: () => '2033-06-01',
  phone: () => phone,
  state: () => 'CO',
  postalCode: () => '80202',
  line1: () => `7 ${word} St`,
  city: () => 'Zyxanary',
  givenName: () => 'Zyxanary',
  familyName: () => 'Zyxanary',
  password: () => password,
  newPassword: () => `another ${word} lantern gravel`,
  reasonCodes: () => ['ID_EXPIRED'],
  version: () => 1,
  minimumAge: () => 18,
  position: () => 1,
  ok: () => true,
};
export const password = `violet ${word} otters sing badly`;

/** @param known ids of things that there are, by the name of the field */
export function inputFor(type: GraphQLInputObjectType, known: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  return Object.fromEntries(
    fields.map(({ name, type: of }) => [name, known[name] ?? fitting[name]?.() ?? valueOf(of, known)]),
  );
}

function valueOf(type: GraphQLInputType, known: Record<string, unknown>): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, known);
  if (isListType(type)) return [valueOf(type.ofType, known)];
  if (isInputObjectType(type)) return inputFor(type, known);
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const scalars: Record<string, unknown> = { ID: randomUUID(), Int: 14, Boolean: true };
  return scalars[type.name] ?? `${word} ${randomBytes(6).toString('hex')}`;
}

/** Fields of an answer that open something for whoever reads them. */
const opens = /^(key|secret|uri|codes|recoveryCodes|token|url|firstPassword|password)$/;

/** One mutation as text, which asks for every secret that it may answer with. */
export function textOf(schema: GraphQLSchema, { name, type, args }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  const members = isUnionType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const parts = members.map(member => {
    const secrets = Object.keys(member.getFields()).filter(field => opens.test(field));
    return `... on ${member.name} { __typename ${secrets.join(' ')} }`;
  });
  return `mutation ($input: ${String(args[0]!.type)}) { ${name}(input: $input) { ${parts.join(' ')} } }`;
}

/** The secrets in an answer, wherever they stand. */
export function secretsIn(answer: unknown, name = ''): string[] {
  if (Array.isArray(answer)) return answer.flatMap(item => secretsIn(item, name));
  if (answer !== null && typeof answer === 'object')
    return Object.entries(answer).flatMap(([key, value]) => secretsIn(value, key));
  return typeof answer === 'string' && opens.test(name) ? [answer] : [];
}

/** The work of a database that tells, with each row that the app writes, all that was in it. */
export async function whileBroken<Result>(
  world: World,
  tables: string[],
  work: () => Promise<Result>,
): Promise<Result> {
  await world.rows(`CREATE FUNCTION tell_all() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF session_user = 'openvisit_owner' THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'Failing row contains "%"', NEW USING ERRCODE = 'ZX001', DETAIL = NEW::text, HINT = NEW::text; END $$`);
  for (const table of tables)
    await world.rows(
      `CREATE TRIGGER a_tells_all BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION tell_all()`,
    );
  try {
    return await work();
  } finally {
    await world.rows('DROP FUNCTION tell_all() CASCADE');
  }
}

/** The tables in which one of these secrets stands as it was given out; a letter that waits has to hold its own. */
export async function tablesWith(world: World, secrets: string[]): Promise<string[]> {
  const tables = await world.rows<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'outbox_messages'",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await world.rows<{ row: string }>(`SELECT to_jsonb(${name})::text AS row FROM ${name}`);
    const text = rows.map(({ row }) => row).join('\n');
    if (secrets.some(secret => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex'))))
      found.push(name);
  }
  return found;
}
