import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  type GraphQLResolveInfo,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { createContext } from '../../app/createContext.ts';
import type { Context } from '../../shared/context.ts';
import type { Answer } from '../world.ts';
import { questions, ways } from './questions.ts';
import { rootOf } from './roots.ts';
import type { Kind, Scene, Whose } from './scene.ts';

const codes: Record<string, string> = {
  UNAUTHENTICATED: 'sign in',
  FORBIDDEN: 'no',
  NOT_FOUND: 'not found',
  SECOND_FACTOR_NEEDED: 'factor',
  LOCKED: 'locked',
  STEP_UP_NEEDED: 'step up',
};

/** What a field gives to a viewer about one corner, in the words of docs/authorisation.md. */
export async function ask(scene: Scene, name: string, kind: Kind, of: Whose): Promise<string> {
  const [type, field] = name.includes('.') ? (name.split('.') as [string, string]) : [null, name];
  try {
    if (name in ways) return given(await askWhole(scene, name, kind, of));
    if (type) return given(await askBelow(scene, type, field, kind, of));
    if (field in scene.world.schema.getSubscriptionType()!.getFields()) return await askLive(scene, field, kind, of);
    return await askRoot(scene, field, kind, of);
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): string {
  const code = (error as { extensions?: { code?: string } }).extensions?.code ?? '';
  return codes[code] ?? `fault: ${(error as Error).message}`;
}

const given = (value: unknown) => (value == null || (Array.isArray(value) && value.length === 0) ? 'none' : 'yes');

async function askRoot(scene: Scene, name: string, kind: Kind, of: Whose): Promise<string> {
  const { schema } = scene.world;
  const operation = name in schema.getMutationType()!.getFields() ? 'mutation' : 'query';
  const field = (operation === 'mutation' ? schema.getMutationType() : schema.getQueryType())!.getFields()[name]!;
  const question = questions[name];
  if (!question) return 'fault: no question asks for it';
  const corner = scene.corner(kind, of);
  const values = question.given(corner, scene, kind);
  const variables = operation === 'mutation' ? { input: values } : values;
  const used = field.args.filter(argument => argument.name in variables);
  const declared = used.map(argument => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = used.map(argument => `${argument.name}: $${argument.name}`).join(', ');
  const source = `${operation} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection(field, question.seeks !== undefined)} }`;
  const { data, errors } = (await scene.world.as(scene.viewers[kind], source, variables, {
    app: doorOf(kind, question.door),
  })) as Answer;
  if (errors) throw errors[0]!;
  const value = data[name];
  if (question.seeks) {
    const nodes = (value.nodes ?? value) as { id: string }[];
    return nodes.some(({ id }) => id === question.seeks!(corner)) ? 'yes' : 'none';
  }
  const answer = value && schema.getType((value as { __typename: string }).__typename);
  const refused = isObjectType(answer) && answer.getInterfaces().some(face => face.name === 'Problem');
  return refused ? `refused` : given(value);
}

/** Each comes through the door of their own app. */
function doorOf(kind: Kind, ofNobody: 'staff' | undefined): 'family' | 'staff' {
  if (kind === 'nobody') return ofNobody ?? 'family';
  return kind === 'home user' ? 'family' : 'staff';
}

/** The fields of a type that no guard of their own stands before; those that need arguments apart. */
export const unguarded = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ extensions }) => extensions['access'] === undefined)
    .map(({ name }) => name);

async function askWhole(scene: Scene, name: string, kind: Kind, of: Whose): Promise<unknown> {
  const { world, viewers, corner } = scene;
  const type = world.schema.getType(name) as GraphQLObjectType;
  const fields = unguarded(type).map(field => {
    const named = getNamedType(type.getFields()[field]!.type);
    return isLeafType(named) ? field : `${field} { __typename }`;
  });
  const { text, given: values } = ways[name]!;
  const source = text.replaceAll('*', fields.join(' '));
  const { data, errors } = await world.as(viewers[kind], source, values(corner(kind, of)), {
    app: doorOf(kind, undefined),
  });
  if (errors) throw errors[0]!;
  return innermost(data);
}

/** What stands at the end of the way: the first object that is the type itself, or nothing. */
function innermost(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(innermost).find(found => found !== null) ?? null;
  if (value === null || typeof value !== 'object') return value;
  const inside = Object.values(value);
  return inside.length === 1 ? innermost(inside[0]) : inside.length > 0 ? value : null;
}

function selection({ type }: GraphQLField<unknown, Context>, listed: boolean): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named) || isInterfaceType(named)) return '{ __typename }';
  if (!listed) return '{ __typename }';
  return isObjectType(named) && 'nodes' in named.getFields() ? '{ nodes { id } }' : '{ id }';
}

const isEmptyPage = (value: unknown) => (value as { nodes?: unknown[] } | null)?.nodes?.length === 0;

/** A field of an object, however its viewer came to hold that object. */
async function askBelow(scene: Scene, type: string, name: string, kind: Kind, of: Whose): Promise<unknown> {
  const { world } = scene;
  const object = world.schema.getType(type);
  if (!isObjectType(object)) throw new Error(`${type} is no type`);
  const field = object.getFields()[name] as GraphQLField<unknown, Context>;
  const root = await rootOf(scene, type, scene.corner(kind, of));
  return inContext(scene, kind, async context => {
    const value: unknown = await field.resolve!(root, {}, context, {} as GraphQLResolveInfo);
    return isEmptyPage(value) ? null : value;
  });
}

/** Opening and each event are refused by themselves; where they differ, both are told. */
async function askLive(scene: Scene, name: string, kind: Kind, of: Whose): Promise<string> {
  const field = scene.world.schema.getSubscriptionType()!.getFields()[name] as GraphQLField<unknown, Context>;
  const info = { fieldName: name } as GraphQLResolveInfo;
  const told = (work: (context: Context) => Promise<unknown>) => inContext(scene, kind, work).then(given, refusal);
  const opened = await told(async context => {
    const stream = (await field.subscribe!({}, {}, context, info)) as AsyncIterator<unknown>;
    await stream.return?.();
    return stream;
  });
  const event = questions[name]!.given(scene.corner(kind, of), scene);
  const heard = await told(async context => field.resolve!(event, {}, context, info) as Promise<unknown>);
  return opened === 'yes' || opened === heard ? heard : `${opened}, heard ${heard}`;
}

async function inContext<Result>({ world, viewers }: Scene, kind: Kind, work: (context: Context) => Promise<Result>) {
  const context = createContext({ pool: world.pool, now: world.now }, viewers[kind]);
  try {
    return await work(context);
  } finally {
    await context.db.close();
  }
}
